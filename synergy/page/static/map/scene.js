// The network: vis-network draws the nodes, moves and zooms; lines, names and islands are ours.
const root = document.documentElement;
const holder = document.getElementById("canvas");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const dark = matchMedia("(prefers-color-scheme: dark)");
let colours = new Map();
function colour(name) {
  if (!colours.has(name)) {
    colours.set(name, getComputedStyle(root).getPropertyValue(`--${name}`).trim());
  }
  return colours.get(name);
}
const inColour = (node) => ({ background: colour(node.color), border: colour(node.color) });
const visNodes = new vis.DataSet(
  nodes.map((node) => {
    const { id, x, y, shape, size } = node;
    return { id, x, y, shape, size, color: inColour(node) };
  }),
);
const network = new vis.Network(holder, { nodes: visNodes, edges: [] }, JSON.parse(document.getElementById("options").textContent));
// vis makes its frame a second, nameless stop of the keyboard: ours is the one around it.
for (const inner of holder.querySelectorAll("[tabindex]")) inner.tabIndex = -1;

// On paper all is light.
for (const medium of [dark, matchMedia("print")]) {
  medium.addEventListener("change", () => {
    colours = new Map();
    visNodes.update(nodes.map((node) => ({ id: node.id, color: inColour(node) })));
    network.redraw();
  });
}

const hasLeft = (island) => island.nodes.some((id) => !nodes[id].off);

function bounds(ids) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const add = (x, y, r) => {
    box.left = Math.min(box.left, x - r);
    box.right = Math.max(box.right, x + r);
    box.top = Math.min(box.top, y - r);
    box.bottom = Math.max(box.bottom, y + r);
  };
  if (ids) for (const id of ids) add(nodes[id].x, nodes[id].y, 60);
  else {
    for (const node of nodes) if (!node.off) add(node.x, node.y, 60);
    for (const island of islands) if (hasLeft(island)) add(island.x, island.y, island.r + 30);
    if (map.bands.length) add(box.left, box.top - 60, 0); // the years' names
  }
  return box;
}

// What of the ground is no room: the tools' row above; below the key, or a phone's open sheet.
function kept() {
  const up = document.querySelector(".panel.up");
  const sheet = up && getComputedStyle(up).position === "absolute" ? up.clientHeight - 52 : 0;
  const key = document.querySelector(".key")?.clientHeight || 0;
  const tools = document.querySelector(".tools");
  return { top: tools.offsetTop + tools.offsetHeight + 4, covered: Math.max(sheet, key) };
}

// A chain's names stand right of their marks: what of the width the last ones need.
const beside = () => (islands.length ? 0 : Math.min(170, holder.clientWidth * 0.3));

// Frame some nodes, or with null all.
function frame(ids, animated = true) {
  if (holder.hidden || !holder.clientWidth) return; // the matrix is there instead, or nothing yet
  state.moved = false;
  state.kept = { top: 0, covered: 0 };
  const box = bounds(ids);
  if (box.left > box.right) return; // nothing is left
  const { top, covered } = (state.kept = kept());
  const named = beside();
  const width = holder.clientWidth - named;
  const height = Math.max(60, holder.clientHeight - covered - top);
  const scale = Math.min(
    ids ? 1.15 : 1.4,
    Math.min(width / (box.right - box.left), height / (box.bottom - box.top)) * 0.94,
  );
  network.moveTo({
    position: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 },
    scale,
    offset: { x: -named / 2, y: (top - covered) / 2 },
    animation: animated && !calm.matches ? { duration: 350, easingFunction: "easeInOutQuad" } : false,
  });
}

const [LEAST, MOST] = [0.05, 4];
const within = (scale) => Math.min(MOST, Math.max(LEAST, scale));

function zoom(factor) {
  network.moveTo({ scale: within(network.getScale() * factor) });
  hasMoved();
}

// In a notebook's frame the whole page is seen at once, and the wheel goes on scrolling the
// notebook until the map is chosen by a click; with Ctrl it always zooms.
const framed = window !== parent;
root.classList.toggle("framed", framed);
holder.addEventListener(
  "wheel",
  (event) => {
    const chosen = !framed || holder.contains(document.activeElement);
    const scale = network.getScale();
    if (!chosen && !event.ctrlKey && !event.metaKey) event.stopPropagation();
    else if (event.deltaY > 0 ? scale <= LEAST : scale >= MOST) {
      event.stopPropagation();
      event.preventDefault();
    }
  },
  { capture: true, passive: false },
);

function move(x, y) {
  const { x: left, y: top } = network.getViewPosition();
  const scale = network.getScale();
  network.moveTo({ position: { x: left + x / scale, y: top + y / scale } });
  hasMoved();
}
