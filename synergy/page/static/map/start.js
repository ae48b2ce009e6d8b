// Clicks and keys on the map, and how it begins.
for (const button of document.querySelectorAll("[data-finding]")) {
  button.addEventListener("click", () => light(Number(button.dataset.finding)));
}

function islandAt({ x, y }) {
  return islands.findIndex((island) => Math.hypot(x - island.x, y - island.y) <= island.r);
}
// The line under a point, or -1: within a finger's or a pointer's reach of its middle.
function pairAt(at) {
  const sign = signAt(at);
  if (sign) return sign.line.place;
  const reach = (matchMedia("(pointer: coarse)").matches ? 16 : 8) / network.getScale();
  let nearest = -1;
  let least = reach;
  pairs.forEach((pair, place) => {
    const { from, to, tie } = edges[place];
    const [a, b] = [nodes[from], nodes[to]];
    const within = !state.lit || (state.lit.has(from) && state.lit.has(to));
    if (!within || state.hiddenTies.has(tie) || isHidden(a) || isHidden(b)) return;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const along = ((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy || 1);
    const part = Math.min(1, Math.max(0, along));
    const away = Math.hypot(at.x - a.x - part * dx, at.y - a.y - part * dy);
    if (away < least) [nearest, least] = [place, away];
  });
  return nearest;
}
network.on("click", ({ nodes: [id], pointer }) => {
  if (framed) holder.focus({ preventScroll: true }); // vis keeps the click to itself
  const place = stepped.length ? -1 : islandAt(pointer.canvas);
  if (place >= 0 && isShut(place)) {
    state.shut.delete(place);
    nameOpenAll();
    leave();
    remember();
    frame(islands[place].nodes);
  } else if (id !== undefined) focusOn(id);
  else {
    const pair = pairAt(pointer.canvas);
    if (pair >= 0) choosePair(pair);
    else leave();
  }
});

const openAll = document.getElementById("open-all");
// Whether all islands are open, but for those that are folded from the start.
const isOpen = () => [...islands.keys()].every((place) => islands[place].folded || !state.shut.has(place));
function nameOpenAll() {
  if (openAll) openAll.textContent = isOpen() ? words["shut-all"] : words["open-all"];
}
nameOpenAll();
openAll?.addEventListener("click", () => {
  state.shut = new Set(isOpen() ? islands.keys() : []);
  nameOpenAll();
  leave();
  remember();
  network.redraw();
});
document.getElementById("closer").addEventListener("click", () => zoom(1.4));
document.getElementById("farther").addEventListener("click", () => zoom(1 / 1.4));
document.getElementById("whole").addEventListener("click", () => {
  leave();
  raise(false);
  frame(null);
  remember();
});
document.getElementById("leave").addEventListener("click", () => {
  leave();
  holder.focus({ preventScroll: true });
});
sheet.addEventListener("click", () => {
  raise(!panel.classList.contains("up"));
  if (pairs.length || state.lit) frame(state.lit, false);
});

const keys = {
  ArrowLeft: () => move(-80, 0),
  ArrowRight: () => move(80, 0),
  ArrowUp: () => move(0, -80),
  ArrowDown: () => move(0, 80),
  "+": () => zoom(1.25),
  "=": () => zoom(1.25),
  "-": () => zoom(0.8),
  0: () => frame(null),
  n: () => step(1),
  p: () => step(-1),
  Escape: leave,
};
holder.addEventListener("keydown", (event) => {
  if (!keys[event.key] || event.ctrlKey || event.metaKey) return;
  keys[event.key]();
  event.preventDefault();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && document.activeElement !== input) leave();
});

// A turned phone, or a frame that a notebook sizes late: what was framed is framed again, after
// vis has kept its middle.
network.on("resize", () => {
  if (!state.moved) setTimeout(() => frame(state.lit, false));
});

// On a phone the list of pairs is the answer: it is open from the start. In a notebook it is the map.
if (pairs.length && narrow.matches && !framed) raise(true);
frame(null, false);
follow();
