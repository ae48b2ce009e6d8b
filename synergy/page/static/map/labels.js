// Names: the most important first, none on another or under the tools, at most so many at a time.
// In chains they stand beside their mark, right of it where there is room.
const MOST_LABELS = islands.length ? 45 : 60; // chains have a row for each
const font = (size, bold) => `${bold ? "600 " : ""}${size}px "Segoe UI", system-ui, Roboto, "Noto Sans", Arial, sans-serif`;

// Chains have long rows: one line a name; islands have little width: two.
const WIDEST = islands.length ? 22 : 34;
const MOST_LINES = islands.length ? 2 : 1;
const wrapped = new Map();
function wrap(text, most = WIDEST) {
  const key = `${most} ${text}`;
  if (wrapped.has(key)) return wrapped.get(key);
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines[lines.length - 1];
    if (!line) lines[lines.length - 1] = word;
    else if (line.length + word.length < most) lines[lines.length - 1] = `${line} ${word}`;
    else if (lines.length < MOST_LINES) lines.push(word);
    else {
      lines[lines.length - 1] += "…";
      break;
    }
  }
  const cut = lines.map((line) => (line.length > most + 6 ? `${line.slice(0, most + 4)}…` : line));
  wrapped.set(key, cut);
  return cut;
}

// Candidates in order of importance: {x, y in the network, r, lines, bold, above}.
function candidates() {
  const found = [];
  islands.forEach((island, place) => {
    const lit = !state.lit || island.nodes.some((id) => state.lit.has(id));
    if (!lit) return;
    const shut = isShut(place);
    found.push({
      x: island.x,
      y: island.y,
      r: island.r,
      lines: shut ? [...wrap(island.name), island.count] : wrap(island.name, 26),
      bold: true,
      island: true,
      shut,
      weight: 1e6 + island.r,
    });
  });
  for (const node of nodes) {
    if (isHidden(node) || !isLit(node.id) || isShut(node.island)) continue;
    const hub = islands.length && node.kinds[0] === "opd" && nodes[islands[node.island].nodes[0]] === node;
    if (hub && islands[node.island].name === node.label) continue; // said by its island
    const chosen = node.id === state.focus ? 1e7 : 0;
    const lit = state.lit ? 1e6 : 0;
    const grave = node.severity === 0 ? 500 : 0;
    found.push({
      x: node.x,
      y: node.y,
      r: node.size,
      lines: wrap(node.label),
      bold: Boolean(chosen),
      weight: chosen + lit + grave + node.weight,
    });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

function drawLabels(ctx) {
  const scale = network.getScale();
  const centre = network.getViewPosition();
  const width = holder.clientWidth;
  const height = holder.clientHeight;
  const ratio = ctx.canvas.width / ctx.canvas.clientWidth;
  const tools = document.querySelector(".tools");
  const ground = holder.getBoundingClientRect();
  const corner = tools.getBoundingClientRect();
  const taken = [{ left: 0, right: corner.right - ground.left + 4, top: 0, bottom: corner.bottom - ground.top + 4 }];
  const marks = [];
  // Marks in view are no ground for names, or one would not see what is named.
  for (const node of nodes) {
    if (isHidden(node) || isShut(node.island) || !isLit(node.id)) continue;
    const x = (node.x - centre.x) * scale + width / 2;
    const y = (node.y - centre.y) * scale + height / 2;
    const r = node.size * scale * 0.8;
    if (x > 0 && x < width && y > 0 && y < height) marks.push({ left: x - r, right: x + r, top: y - r, bottom: y + r });
  }
  let count = 0;
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  for (const label of candidates()) {
    if (count >= MOST_LABELS) break;
    const x = (label.x - centre.x) * scale + width / 2;
    const y = (label.y - centre.y) * scale + height / 2;
    const reach = label.r * scale;
    if (x + reach < 0 || x - reach > width || y + reach < 0 || y - reach > height) continue;
    const size = width < 500 ? 11 : label.bold ? 13 : 12;
    if (label.shut && reach < 24) label.lines = label.lines.slice(0, 1);
    ctx.font = font(size, label.bold);
    const wide = Math.max(...label.lines.map((line) => ctx.measureText(line).width));
    const high = label.lines.length * (size + 3);
    const below = y + reach + 4;
    const above = y - reach - high - 4;
    // An island's name stands on it or right above: below it would seem its neighbour's.
    const within = label.shut ? y - high / 2 : y - reach + 4;
    const island = label.shut ? [within, above] : [above, within];
    const middle = Math.min(Math.max(x - wide / 2, 4), Math.max(4, width - wide - 4));
    const clamped = (top) => Math.min(Math.max(top, 4), height - high - 4);
    const around = [[middle, below], [middle, above]];
    const places = label.island
      ? island.map((top) => [middle, clamped(top)])
      : islands.length ? around : [[x + reach + 12, y - high / 2], ...around];
    const place = places.find(([left, top]) => {
      const hits = (box) => left < box.right && left + wide > box.left && top < box.bottom && top + high > box.top;
      const inView = left >= 2 && left + wide <= width - 2;
      return inView && !taken.some(hits) && (label.island || !marks.some(hits));
    });
    if (!place) continue;
    const [left, top] = place;
    taken.push({ left: left - 3, right: left + wide + 3, top: top - 1, bottom: top + high + 1 });
    count += 1;
    ctx.strokeStyle = colour("ground");
    ctx.fillStyle = colour("ink");
    ctx.lineWidth = 4;
    label.lines.forEach((line, row) => {
      const base = top + (row + 0.5) * (size + 3);
      ctx.strokeText(line, left + wide / 2, base);
      ctx.fillText(line, left + wide / 2, base);
    });
  }
  ctx.restore();
}
