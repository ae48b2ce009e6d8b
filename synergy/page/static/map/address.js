// What is chosen, filtered, opened and framed stands in the address: a link restores the view.
// #finding=<id> alone chooses a finding, so other pages link; #Program/p1 a node, so tables do.
const keyOf = (key) => encodeURIComponent(key).replaceAll("%2F", "/");
const turned = ({ x, y }) => (upright ? { x: y, y: x } : { x, y });
let following = false;

function address(framed = state.moved) {
  const parts = [];
  const add = (name, value) => parts.push(`${name}=${keyOf(value)}`);
  if (state.finding !== null) add("finding", findings[state.finding].id);
  else if (state.pair !== null) add("pair", pairs[state.pair].key);
  else if (state.focus !== null) add("node", nodes[state.focus].key);
  if (state.depth > 1 && state.focus !== null) add("depth", state.depth);
  for (const [facet, value] of state.facets) add(facet, map.facets[facet][value][0]);
  for (const kind of state.hiddenKinds) add("without", kind);
  for (const tie of Object.keys(ties)) {
    if (state.hiddenTies.has(tie) === ties[tie].rest) add("line", tie);
  }
  islands.forEach(({ nodes: [first] }, place) => {
    if (state.shut.has(place) !== shutAtFirst.includes(place)) add("island", nodes[first].key);
  });
  if (matrix && !matrix.hidden) add("view", "matrix");
  else if (framed) {
    const { x, y } = turned(network.getViewPosition());
    add("at", `${Math.round(x)},${Math.round(y / spread)},${network.getScale().toFixed(3)}`);
  }
  // Not the path: in a notebook's frame there is none.
  return parts.length ? `#${parts.join("&")}` : location.href.split("#")[0];
}

// All choices are one step, so that Back lets go of them.
function remember() {
  if (following) return;
  const wanted = address();
  if (wanted === location.hash || (!wanted.startsWith("#") && !location.hash)) return;
  const chosen = state.finding ?? state.pair ?? state.focus;
  if (chosen !== null && !history.state) history.pushState("chosen", "", wanted);
  else history.replaceState(history.state, "", wanted);
}
let later = 0;
function hasMoved() {
  state.moved = true;
  clearTimeout(later);
  later = setTimeout(remember, 250);
}
network.on("dragEnd", hasMoved);
network.on("zoom", hasMoved);

function given() {
  const found = new Map();
  const text = location.hash.slice(1);
  const decoded = (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  };
  for (const part of text.split("&").filter(Boolean)) {
    const [, name, value] = /^([a-z]+)=(.*)$/.exec(part) || [];
    const [key, held] = name ? [name, decoded(value)] : ["bare", decoded(part)];
    found.set(key, [...(found.get(key) || []), held]);
  }
  return found;
}

function restore(wanted) {
  const all = (name) => new Set(wanted.get(name) || []);
  state.facets = new Map();
  for (const facet of Object.keys(map.facets)) {
    const [key] = wanted.get(facet) || [];
    const place = map.facets[facet].findIndex(([own]) => own === key);
    if (place >= 0) state.facets.set(facet, place);
  }
  state.hiddenKinds = new Set([...kindButtons.keys()].filter((kind) => all("without").has(kind)));
  state.hiddenTies = new Set(Object.keys(ties).filter((tie) => ties[tie].rest === all("line").has(tie)));
  state.shut = new Set([...islands.keys()].filter(
    (place) => shutAtFirst.includes(place) !== all("island").has(nodes[islands[place].nodes[0]].key),
  ));
  setDepth(Number(wanted.get("depth")?.[0]) || 1);
  sift();
  nameOpenAll();
  dimCells();
  listRows();
  if (matrix && matrix.hidden !== !all("view").has("matrix")) showMatrix(all("view").has("matrix"));
}

function follow() {
  following = true;
  const wanted = given();
  restore(wanted);
  const [bare] = wanted.get("bare") || [];
  const [finding = bare] = wanted.get("finding") || [];
  const [pair = bare] = wanted.get("pair") || [];
  const [node = bare] = wanted.get("node") || [];
  if (findingOf.has(finding)) light(findingOf.get(finding));
  else if (pairOf.has(pair)) choosePair(pairOf.get(pair));
  else if (placeOf.has(node)) focusOn(placeOf.get(node));
  else leave();
  if (state.lit) document.querySelector(".screen").scrollIntoView();
  const [x, y, scale] = (wanted.get("at")?.[0] || "").split(",").map(Number);
  if (scale > 0 && Number.isFinite(x + y + scale)) {
    network.moveTo({ position: turned({ x, y: y * spread }), scale: within(scale) });
    state.moved = true;
  } else if (!state.lit) frame(null, false);
  if (bare === "table") showTable();
  following = false;
  network.redraw();
}
addEventListener("popstate", follow);
