// What the page holds, and who is linked with whom. Texts from the plan only ever become textContent.
if (!("DecompressionStream" in window)) {
  document.getElementById("too-old").hidden = false;
  return;
}
async function unpack(id) {
  const packed = atob(document.getElementById(id).textContent);
  const bytes = Uint8Array.from(packed, (sign) => sign.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(plain).text());
}
const { nodes, edges, map } = await unpack("data");
const { islands, ties, findings, pairs, words } = map;

for (const node of nodes) {
  node.links = [];
  node.island = -1;
  node.off = false; // filtered away
}
for (const edge of edges) {
  nodes[edge.from].links.push({ edge, other: edge.to, out: true });
  nodes[edge.to].links.push({ edge, other: edge.from, out: false });
}
islands.forEach((island, place) => {
  for (const id of island.nodes) nodes[id].island = place;
});
// A phone held upright has room below, not beside: turn the islands; chains go on from left to
// right, and their rows stand wider apart.
const tall = innerWidth < innerHeight * 0.75;
const upright = islands.length > 0 && tall;
const spread = tall && !islands.length ? rowsApart() : 1;
for (const node of nodes) node.y *= spread;
if (upright) {
  for (const one of [...nodes, ...islands]) [one.x, one.y] = [one.y, one.x];
  shelve(islands.filter((island) => island.folded), islands.filter((island) => !island.folded));
}
function rowsApart() {
  const extent = (axis) => Math.max(...nodes.map((node) => node[axis])) - Math.min(...nodes.map((node) => node[axis])) + 120;
  return Math.min(3, Math.max(1, (0.8 * innerHeight * extent("x")) / (innerWidth * extent("y"))));
}
// What is folded stands in rows below the others, here too: in as many columns as make the whole
// largest, as far apart as the screen allows.
function shelve(folded, others) {
  if (!folded.length || !others.length) return;
  const left = Math.min(...others.map(({ x, r }) => x - r));
  const right = Math.max(...others.map(({ x, r }) => x + r));
  const high = Math.max(...others.map(({ y, r }) => y + r)) - Math.min(...others.map(({ y, r }) => y - r));
  const top = Math.max(...others.map(({ y, r }) => y + r)) + 130;
  const cell = 2 * Math.max(...folded.map(({ r }) => r)) + 130;
  const [wide, tallest] = [innerWidth, innerHeight * 0.6]; // about what the map has of a phone
  const grown = (across) => {
    const below = 130 + Math.ceil(folded.length / across) * cell;
    return Math.min(wide / Math.max(right - left, across * cell), tallest / (high + below));
  };
  // A name is about as wide as that.
  const choices = Array.from({ length: Math.max(3, Math.min(folded.length, Math.floor(wide / 84))) }, (_, place) => place + 1);
  const across = choices.reduce((best, one) => (grown(one) > grown(best) ? one : best));
  const apart = Math.max(cell, (0.94 * wide) / grown(across) / across);
  folded.forEach((island, place) => {
    const x = Math.round((left + right) / 2 + ((place % across) - (across - 1) / 2) * apart);
    const y = Math.round(top + (Math.floor(place / across) + 0.5) * cell);
    for (const id of island.nodes) {
      nodes[id].x += x - island.x;
      nodes[id].y += y - island.y;
    }
    [island.x, island.y] = [x, y];
  });
}
// A line that is a thing of its own, with details: pair and edge have the same place.
edges.forEach((edge, place) => { edge.place = place; });
const pairOf = new Map(pairs.map((pair, place) => [pair.key, place]));
const placeOf = new Map(nodes.map((node) => [node.key, node.id]));
const findingOf = new Map(findings.map((finding, place) => [finding.id, place]));
const said = (word, ...given) => given.reduce((text, one, place) => text.replace(`%${place + 1}`, one), words[word]);
const counted = new Intl.NumberFormat(document.documentElement.lang).format;
const narrow = matchMedia("(max-width: 48rem)");

// What is shown: chosen node, lit nodes, what the legend hides, islands that are shut.
const shutAtFirst = [...islands.keys()].filter(
  (place) => islands[place].folded || ((map.closed || upright) && !pairs.length),
);
const hiddenAtFirst = Object.keys(ties).filter((key) => !ties[key].rest);
const state = {
  focus: null,
  finding: null,
  pair: null,
  lit: null,
  depth: 1,
  moved: false,
  kept: { top: 0, covered: 0 }, // what was no room when all was framed
  hiddenKinds: new Set(),
  hiddenTies: new Set(hiddenAtFirst),
  facets: new Map(),
  shut: new Set(shutAtFirst),
};
const isHidden = (node) => node.off;
const isLit = (id) => !state.lit || state.lit.has(id);
function isShut(place) {
  if (place < 0 || !state.shut.has(place)) return false;
  return !(state.lit && islands[place].nodes.some((id) => state.lit.has(id)));
}
