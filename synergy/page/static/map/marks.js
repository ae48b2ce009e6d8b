// The marks of nodes and of lines: how large they are, what stands beside and around them.
const legendMark = new Map([...document.querySelectorAll("[data-kind]")].map((one) => [one.dataset.kind, one.querySelector("svg")]));

// A legend's mark as its SVG has it: [path, its part of the SVG].
function pathsOf(svg) {
  return [...svg.children].map((part) => {
    const path = part.tagName === "path" ? new Path2D(part.getAttribute("d")) : new Path2D();
    const at = (name) => Number(part.getAttribute(name));
    if (part.tagName === "circle") path.arc(at("cx"), at("cy"), at("r"), 0, 2 * Math.PI);
    if (part.tagName === "rect") path.rect(at("x"), at("y"), at("width"), at("height"));
    return [path, part];
  });
}
const colourOf = (part) => colour(part.classList[0].slice(2)); // class="c-high"

// Seen from afar, marks stay so large that their shapes are told apart, as far as the nearest
// neighbour leaves room; on the largest maps they are too many for that.
const LEAST_RADIUS = 6; // on the screen, of the commonest mark
const COMMONEST = 13;
const MOST_GROWN = 4; // times
const MOST_GROWING = 600; // nodes
const roomOf = new Map(); // by class, as its marks should be of one size
for (const node of nodes) node.own = node.size;
if (nodes.length <= MOST_GROWING) {
  for (const node of nodes) {
    let room = MOST_GROWN;
    for (const other of nodes) {
      if (other === node || other.island !== node.island) continue;
      room = Math.min(room, (0.6 * Math.hypot(node.x - other.x, node.y - other.y)) / (node.size + other.size));
    }
    const [kind] = node.kinds;
    roomOf.set(kind, Math.max(1, Math.min(room, roomOf.get(kind) ?? room)));
  }
}
function sizeMarks() {
  if (!roomOf.size) return;
  const wanted = LEAST_RADIUS / COMMONEST / network.getScale();
  for (const node of nodes) {
    node.size = node.own * Math.max(1, Math.min(wanted, roomOf.get(node.kinds[0])));
    network.body.nodes[node.id].options.size = node.size;
  }
}

// Who is of several classes looks as the first; the others' marks stand small beside it.
const BESIDE = [[0.9, 0.9], [-0.9, 0.9], [0.9, -0.9], [-0.9, -0.9]];
const several = nodes.filter((node) => node.kinds.length > 1);
function drawBeside(ctx) {
  for (const node of several) {
    if (isHidden(node) || isShut(node.island) || !isLit(node.id)) continue;
    node.kinds.slice(1, 1 + BESIDE.length).forEach((kind, place) => {
      const grown = (0.65 * node.size) / 8;
      ctx.save();
      ctx.translate(node.x + BESIDE[place][0] * node.size, node.y + BESIDE[place][1] * node.size);
      ctx.scale(grown, grown);
      ctx.translate(-8, -8);
      for (const [path, part] of pathsOf(legendMark.get(kind))) {
        ctx.strokeStyle = colour("ground");
        ctx.lineWidth = 3;
        ctx.stroke(path);
        ctx.fillStyle = colourOf(part);
        ctx.fill(path);
      }
      ctx.restore();
    });
  }
}

// How far a node reaches: to its mark's rim, or to the ring, which is clear of a square's corners.
const rim = (node) => (isRinged(node) ? node.size * 1.2 + 5 : node.size);
function drawRings(ctx, ids) {
  ctx.lineWidth = 2.5 / Math.max(network.getScale(), 0.4);
  ctx.strokeStyle = colour("high");
  ctx.beginPath();
  for (const id of ids) {
    const node = nodes[id];
    if (!isRinged(node) || isHidden(node) || isShut(node.island)) continue;
    ctx.moveTo(node.x + rim(node), node.y);
    ctx.arc(node.x, node.y, rim(node), 0, 2 * Math.PI);
  }
  ctx.stroke();
}

// Signs that lines carry, of those that are shown: of a request that was refused or waits. Each
// stands where no other line is near, as near to an end as may be.
const SIGN = narrow.matches ? 7 : 8; // radius on the screen
const CLEAR = 9; // from its rim to the next line
const TRIED = 24; // places on a line
let signs = []; // those of the last drawing

function fromLine(at, { from, to }) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(at.x - from.x - part * dx, at.y - from.y - part * dy);
}

// From where to where a line is in view, along it from its start; null where it never is.
function inView({ x, y }, ux, uy, box) {
  let [first, last] = [-Infinity, Infinity];
  for (const [at, step, least, most] of [[x, ux, box.left, box.right], [y, uy, box.top, box.bottom]]) {
    if (!step && (at < least || at > most)) return null;
    if (!step) continue;
    const ends = [(least - at) / step, (most - at) / step].sort((a, b) => a - b);
    [first, last] = [Math.max(first, ends[0]), Math.min(last, ends[1])];
  }
  return first < last ? [first, last] : null;
}

function signPlace(line, lines, placed, box) {
  const { from, to } = line;
  const scale = network.getScale();
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const own = (SIGN + 3) / scale;
  const seen = inView(from, ux, uy, box);
  if (!seen) return null;
  const first = Math.max(rim(from) + own, seen[0]);
  const last = Math.min(length - rim(to) - own, seen[1]);
  let best = { room: -Infinity };
  for (let turn = 0; turn < TRIED; turn += 1) {
    // From both ends inwards; on either side of a line that is too short.
    const inwards = (Math.floor(turn / 2) / TRIED) * (last - first);
    const short = first > last;
    const along = short ? length / 2 : turn % 2 ? first + inwards : last - inwards;
    const away = short ? (turn % 2 ? 1.3 : -1.3) * own : 0;
    const at = { x: from.x + ux * along - uy * away, y: from.y + uy * along + ux * away };
    let room = CLEAR;
    const less = (distance) => { room = Math.min(room, distance * scale - SIGN); };
    for (const one of placed) less(Math.hypot(one.x - at.x, one.y - at.y) - own);
    for (const node of nodes) {
      if (node !== from && node !== to && !node.off && isLit(node.id)) less(Math.hypot(node.x - at.x, node.y - at.y) - rim(node));
    }
    for (const other of lines) {
      if (room <= best.room) break; // the other place is better anyway
      if (other.place !== line.place) less(fromLine(at, other));
    }
    if (room > best.room) best = { ...at, ux, uy, room, foot: { x: at.x + uy * away, y: at.y - ux * away } };
    if (room >= CLEAR) break;
  }
  return best;
}

function placeSigns() {
  signs = [];
  if (!pairs.some((pair) => pair.mark)) return;
  const lines = shownLines();
  const box = view();
  const { top, covered } = kept();
  const scale = network.getScale();
  const edge = (SIGN + 3) / scale;
  const room = { left: box.left + edge, right: box.right - edge, top: box.top + top / scale + edge, bottom: box.bottom - covered / scale - edge };
  for (const line of lines) {
    const { mark } = pairs[line.place];
    const place = mark && signPlace(line, lines, signs, room);
    if (place) signs.push({ ...place, line, sign: map.marks[mark] });
  }
}
const signAt = (at) => signs.find(({ x, y }) => Math.hypot(x - at.x, y - at.y) * network.getScale() <= SIGN + 3);

function drawSign(ctx, sign, x, y, radius, name) {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = colour("ground");
  ctx.fill();
  ctx.lineWidth = radius / 4;
  ctx.strokeStyle = ctx.fillStyle = colour(name);
  ctx.stroke();
  ctx.font = font(radius * 1.75, true);
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillText(sign, x, y + radius / 8);
}

// The line's own stretch lies over all that crosses it there, and the sign has its colour.
const STRETCH = 16; // beyond the sign's rim on either side, on the screen
function drawSigns(ctx) {
  const scale = network.getScale();
  ctx.save();
  for (const { x, y, ux, uy, foot, line } of signs) {
    const half = (SIGN + STRETCH) / scale;
    const { from, to } = line;
    const [back, forth] = [from, to].map((end) => Math.max(0, Math.min(half, Math.hypot(end.x - foot.x, end.y - foot.y) - rim(end))));
    const start = { x: foot.x - ux * back, y: foot.y - uy * back };
    const end = { x: foot.x + ux * forth, y: foot.y + uy * forth };
    ctx.strokeStyle = colour("ground");
    ctx.lineWidth = strokeWidth(line, scale) + 6 / scale;
    ctx.beginPath();
    ctx.moveTo(start.x, start.y);
    ctx.lineTo(end.x, end.y);
    ctx.stroke();
    drawLines(ctx, [{ ...line, from: start, to: end }, { ...line, from: foot, to: { x, y } }], 0, false);
  }
  for (const { x, y, line, sign } of signs) drawSign(ctx, sign, x, y, SIGN / scale, line.colour);
  ctx.restore();
}
