// Islands and lines under the nodes; rings, lids, the veil and names above them.
function view() {
  const from = network.DOMtoCanvas({ x: 0, y: 0 });
  const to = network.DOMtoCanvas({ x: holder.clientWidth, y: holder.clientHeight });
  return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}
const outside = (box, a, b) =>
  Math.max(a.x, b.x) < box.left || Math.min(a.x, b.x) > box.right ||
  Math.max(a.y, b.y) < box.top || Math.min(a.y, b.y) > box.bottom;

// A line's course; the ends stop at the nodes' rims. Chains bend a little, so that a line over
// several steps does not run through what lies between.
function course(from, to) {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const bend = islands.length ? 0 : Math.min(40, length * 0.08);
  const mid = { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend };
  const ex = to.x - mid.x;
  const ey = to.y - mid.y;
  const last = Math.hypot(ex, ey) || 1;
  const rim = (to.size || 0) + 3;
  const end = { x: to.x - (ex / last) * rim, y: to.y - (ey / last) * rim };
  return { mid, end, ux: ex / last, uy: ey / last };
}

const strokeWidth = (line, scale) => line.width / Math.max(scale, 0.6);
function drawLines(ctx, lines, width, arrows) {
  const box = view();
  const scale = network.getScale();
  const byLook = new Map();
  for (const line of lines) {
    if (outside(box, line.from, line.to)) continue;
    const key = `${line.colour} ${line.dashed} ${line.width || 0}`;
    if (!byLook.has(key)) byLook.set(key, []);
    byLook.get(key).push(line);
  }
  for (const same of byLook.values()) {
    ctx.strokeStyle = ctx.fillStyle = colour(same[0].colour);
    const own = same[0].width;
    ctx.lineWidth = own ? strokeWidth(same[0], scale) : width / Math.max(scale, 0.35);
    const dash = own ? Math.max(5, own * 1.6) / Math.max(scale, 0.6) : 7;
    ctx.setLineDash(same[0].dashed ? [dash, own ? dash * 0.7 : 4] : []);
    const heads = new Path2D();
    ctx.beginPath();
    for (const { from, to } of same) {
      const { mid, end, ux, uy } = course(from, to);
      ctx.moveTo(from.x, from.y);
      if (islands.length) ctx.lineTo(end.x, end.y);
      else ctx.quadraticCurveTo(mid.x, mid.y, end.x, end.y);
      if (arrows) {
        const size = 9 / Math.max(scale, 0.6);
        heads.moveTo(end.x, end.y);
        heads.lineTo(end.x - ux * size - uy * size * 0.5, end.y - uy * size + ux * size * 0.5);
        heads.lineTo(end.x - ux * size + uy * size * 0.5, end.y - uy * size - ux * size * 0.5);
        heads.closePath();
      }
    }
    ctx.stroke();
    ctx.setLineDash([]);
    if (arrows) ctx.fill(heads);
  }
}

function restLines() {
  const lines = [];
  for (const edge of edges) {
    const from = nodes[edge.from];
    const to = nodes[edge.to];
    if (state.hiddenTies.has(edge.tie) || isHidden(from) || isHidden(to)) continue;
    if (isShut(from.island) || isShut(to.island)) continue;
    const { colour: name, dashed } = ties[edge.tie];
    lines.push({ from, to, colour: name, dashed, width: pairs[edge.place]?.width, place: edge.place });
  }
  return lines;
}

// Between islands of which one is shut: a ribbon, the wider the more lines; the narrowest of many
// are left out.
const MOST_RIBBONS = 90;
const WIDEST_RIBBON = 34;
function drawRibbons(ctx) {
  const counts = new Map();
  for (const edge of edges) {
    const [from, to] = [nodes[edge.from], nodes[edge.to]];
    if (from.island === to.island || state.hiddenTies.has(edge.tie) || from.off || to.off) continue;
    if (!isShut(from.island) && !isShut(to.island)) continue;
    const key = Math.min(from.island, to.island) * islands.length + Math.max(from.island, to.island);
    counts.set(key, (counts.get(key) || 0) + 1);
  }
  const ribbons = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_RIBBONS);
  const most = Math.max(12, ribbons[0]?.[1] || 0);
  ctx.strokeStyle = colour("island-line");
  for (const [key, count] of ribbons) {
    const [a, b] = [islands[Math.floor(key / islands.length)], islands[key % islands.length]];
    ctx.lineWidth = 2 + (WIDEST_RIBBON * count) / most;
    ctx.beginPath();
    ctx.moveTo(a.x, a.y);
    ctx.lineTo(b.x, b.y);
    ctx.stroke();
  }
}

function drawDisc(ctx, island, shut) {
  ctx.beginPath();
  ctx.arc(island.x, island.y, island.r, 0, 2 * Math.PI);
  ctx.fillStyle = colour("island");
  ctx.fill();
  ctx.lineWidth = (shut ? 2 : 1) / network.getScale();
  ctx.strokeStyle = colour(shut ? "neutral" : "island-line");
  ctx.stroke();
}

// The years: a line where each begins, from the top of the view to its bottom; names stay in view.
function drawBands(ctx) {
  const box = view();
  ctx.strokeStyle = colour("line");
  ctx.lineWidth = 1 / network.getScale();
  ctx.beginPath();
  for (const [, left] of map.bands.slice(1)) {
    ctx.moveTo(left, box.top);
    ctx.lineTo(left, box.bottom);
  }
  ctx.stroke();
}
function drawBandNames(ctx) {
  const box = view();
  const scale = network.getScale();
  ctx.save();
  ctx.font = font((holder.clientWidth < 500 ? 12 : 14) / scale, true);
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillStyle = colour("muted");
  for (const [name, left, right] of map.bands) {
    const [from, to] = [Math.max(left, box.left), Math.min(right, box.right)];
    // A narrow band has room for "’23" at most.
    const fitting = [name, name.replace(/^\d\d(?=\d\d$)/, "’")].find((text) => ctx.measureText(text).width + 6 / scale < to - from);
    if (fitting) ctx.fillText(fitting, (from + to) / 2, box.top + (kept().top + 14) / scale);
  }
  ctx.restore();
}

// Cover all but what is lit, then draw that again: recolouring every node takes far longer.
function drawLit(ctx) {
  const box = view();
  ctx.save();
  ctx.globalAlpha = stepped.length ? 1 : 0.86;
  ctx.fillStyle = colour("ground");
  ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  ctx.restore();
  drawLines(ctx, litLines(), 2, !pairs.length);
  for (const id of state.lit) if (!isHidden(nodes[id])) network.body.nodes[id].draw(ctx);
  drawRings(ctx, state.lit);
  if (state.focus !== null) {
    const node = nodes[state.focus];
    ctx.strokeStyle = colour("focus");
    ctx.lineWidth = 3 / network.getScale();
    const half = rim(node) + 6;
    ctx.strokeRect(node.x - half, node.y - half, 2 * half, 2 * half);
  }
}

function litLines() {
  const lines = [];
  for (const id of state.lit) {
    for (const { edge, other, out } of nodes[id].links) {
      if (!state.lit.has(other) || isHidden(nodes[other]) || isHidden(nodes[id])) continue;
      if (state.focus !== null && state.depth === 1 ? id !== state.focus : !out) continue;
      const from = nodes[edge.from];
      const to = nodes[edge.to];
      if (pairs.length && state.hiddenTies.has(edge.tie) && state.pair !== edge.place) continue;
      const own = state.focus === null || state.depth > 1 || pairs.length;
      const name = own ? ties[edge.tie].colour : out ? "needs" : "needed";
      const width = pairs[edge.place]?.width;
      lines.push({ from, to, colour: name, dashed: ties[edge.tie].dashed, width, place: edge.place });
    }
  }
  return lines;
}
const shownLines = () => (state.lit ? litLines() : restLines());

const allIds = nodes.map((node) => node.id);
const arrowsAtRest = Object.values(ties).some((tie) => tie.arrows) && edges.length <= 400;
network.on("beforeDrawing", (ctx) => {
  drawBands(ctx);
  islands.forEach((island) => hasLeft(island) && drawDisc(ctx, island, false));
  ctx.save();
  if (islands.length) ctx.globalAlpha = pairs.length ? 0.7 : 0.4;
  drawLines(ctx, restLines(), islands.length ? 0.8 : 1.5, arrowsAtRest);
  ctx.globalAlpha = 1;
  drawRibbons(ctx);
  ctx.restore();
});
network.on("afterDrawing", (ctx) => {
  if (!state.lit) drawRings(ctx, allIds);
  islands.forEach((island, place) => {
    if (isShut(place) && hasLeft(island)) drawDisc(ctx, island, true);
  });
  if (state.lit) drawLit(ctx);
  drawBeside(ctx);
  drawBandNames(ctx);
  placeSigns();
  drawSigns(ctx);
  drawLabels(ctx);
  root.dataset.drawn = "true";
});
