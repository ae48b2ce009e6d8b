// What the page holds, and who is linked with whom. Texts from the plan only ever become textContent.
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const { nodes, edges, map } = read("data");
const { islands, ties, findings, pairs, words } = map;

for (const node of nodes) {
  node.links = [];
  node.island = -1;
}
for (const edge of edges) {
  nodes[edge.from].links.push({ edge, other: edge.to, out: true });
  nodes[edge.to].links.push({ edge, other: edge.from, out: false });
}
islands.forEach((island, place) => {
  for (const id of island.nodes) nodes[id].island = place;
});
// A phone held upright has room below, not beside: turn the islands.
const upright = islands.length > 0 && innerWidth < innerHeight * 0.75;
if (upright) for (const one of [...nodes, ...islands]) [one.x, one.y] = [one.y, one.x];
// A line that is a thing of its own, with details: pair and edge have the same place.
edges.forEach((edge, place) => { edge.place = place; });
const pairOf = new Map(pairs.map((pair, place) => [pair.key, place]));
const placeOf = new Map(nodes.map((node) => [node.key, node.id]));

// What is shown: chosen node, lit nodes, what the legend hides, islands that are shut.
const state = {
  focus: null,
  finding: null,
  pair: null,
  lit: null,
  hiddenKinds: new Set(),
  hiddenTies: new Set(Object.keys(ties).filter((key) => !ties[key].rest)),
  shut: new Set((map.closed || upright) && !pairs.length ? islands.keys() : []),
};
const isHidden = (node) => node.kinds.every((kind) => state.hiddenKinds.has(kind));
const isLit = (id) => !state.lit || state.lit.has(id);
function isShut(place) {
  if (place < 0 || !state.shut.has(place)) return false;
  return !(state.lit && islands[place].nodes.some((id) => state.lit.has(id)));
}
