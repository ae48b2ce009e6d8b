// Names: the most important first, none on another, under the tools or under a phone's sheet, at
// most so many at a time; for the least important there may be no room. What is lit, and the
// weightiest where nothing is, is sought a place for farther away. In chains they stand beside
// their mark, right of it where there is room.
const WEIGHTIEST = 6;
const MOST_TRIED = 150; // where hardly any room is left, more would only take time
const BY_SHEET = 6; // what a sheet's shadow takes
const LITTLE_HEIGHT = 300; // too little for the islands' names beside the nodes'
const MOST_SURE = [7, 16]; // names that may cover marks and stand far from their own, on a phone and else
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

// Names in order of importance: {x, y in the network, r, variants of its lines, the longest first}.
function candidates(height) {
  const found = [];
  islands.forEach((island, place) => {
    const lit = !state.lit || island.nodes.some((id) => state.lit.has(id));
    const shut = isShut(place);
    if (!lit || stepped.length || !hasLeft(island) || (!shut && pairs.length && height < LITTLE_HEIGHT)) return;
    if (state.focus !== null && isHub(nodes[state.focus], island)) return; // it says so itself
    const name = wrap(island.name, 26);
    const short = [wrap(island.name, 12), [`${island.name.slice(0, 8)}…`]];
    const counted = [[...wrap(island.name), island.count], name, ...short];
    const { x, y, r } = island;
    const variants = !shut ? [name, short[0]] : r * network.getScale() > 26 ? counted : counted.slice(1);
    found.push({ x, y, r, variants, bold: true, island, shut, weight: (state.lit ? 1e5 : 1e6) + r });
  });
  // Before one comes closer, islands with names of their own say enough.
  if (islands.length && !pairs.length && !state.lit && network.getScale() < 1) return heaviest(found);
  for (const node of nodes) {
    if (isHidden(node) || !isLit(node.id) || isShut(node.island)) continue;
    const chosen = node.id === state.focus ? 1e7 : 0;
    if (!chosen && islands.length && isHub(node, islands[node.island])) continue; // said by its island
    const lit = state.lit ? 1e6 : 0;
    const grave = node.severity === 0 && !pairs.length ? 500 : 0;
    const label = wrap(node.label);
    found.push({
      node,
      x: node.x,
      y: node.y,
      r: rim(node),
      variants: islands.length ? [label] : [label, wrap(node.label, 24), wrap(node.label, 16), wrap(node.label, 8), wrap(node.label, 4)],
      bold: Boolean(chosen),
      must: Boolean(lit),
      weight: chosen + lit + grave + node.weight,
    });
  }
  const ordered = heaviest(found);
  const sure = MOST_SURE[holder.clientWidth < 500 ? 0 : 1];
  for (const label of ordered.filter((one) => one.must).slice(sure)) label.must = false;
  if (!state.lit && pairs.length) {
    for (const label of ordered.filter((one) => !one.island).slice(0, WEIGHTIEST)) {
      label.must = true;
      label.weight += 2e6; // before the islands' names
    }
  }
  return heaviest(ordered);
}
const heaviest = (labels) => labels.sort((a, b) => b.weight - a.weight);
// An OPD whose name is also its island's.
const isHub = (node, island) => node.kinds[0] === "opd" && node.id === island.nodes[0] && node.label === island.name;

// Where a name may stand, each place with how much it is disliked.
function standing(label, x, y, reach, wide, high, room) {
  const clamped = (value, least, most) => Math.min(Math.max(value, least), Math.max(least, most));
  const centred = clamped(x - wide / 2, 4, room.right - wide - 4);
  const [below, above, beside] = [y + reach + 4, y - reach - high - 4, y - high / 2];
  if (label.island) {
    // An island's name stands right by it, or on it where it is shut and as wide as the name.
    const inView = (top) => clamped(top, 4, room.bottom - high - 4);
    const sides = (dislike) => [[x + reach + 3, beside, dislike], [x - reach - 3 - wide, beside, dislike]];
    if (label.shut) {
      // What is folded stands in rows, with room below; the others crowd together.
      const [on, under, over, next] = label.island.folded ? [5, 1, 2, 3] : [2, 4, 4, 1];
      const within = wide < 2 * reach - 6 ? 0 : on;
      return [[centred, inView(beside), within], [centred, inView(below - 2), under], [centred, inView(above), over], ...sides(next)];
    }
    const along = (top, dislike) => [0, -1, 1, -2, 2].map((side) => {
      const shift = (side * Math.min(0.4 * wide, 0.7 * reach)) / 2;
      return [clamped(x + shift - wide / 2, 4, room.right - wide - 4), inView(top), dislike + Math.abs(side)];
    });
    return [...along(above, 0), ...along(y - reach + 4, wide < 3 * reach ? 2 : 8), [centred, inView(below), 9], ...sides(5)];
  }
  const right = [x + reach + (islands.length ? 6 : 12), beside, islands.length ? 1 : 0];
  const left = [x - reach - 6 - wide, beside, islands.length ? 1 : 7];
  const apart = islands.length ? 0 : 4;
  const around = [[centred, below, apart], [centred, above, apart], right, left];
  if (!label.must || !islands.length) return around;
  const far = [-1, -0.5, 0, 0.5, 1].flatMap((side) => {
    const start = x + side * wide - wide / 2;
    return [0.7, 1.8].flatMap((step) => [[start, below + high * step, 2 + step], [start, above - high * step, 2 + step]]);
  });
  return [...around, ...far];
}

// How far a box is from a disc {x, y, r}; below 0 it lies on it.
function away(box, { x, y, r }) {
  const dx = x - Math.min(Math.max(x, box.left), box.right);
  const dy = y - Math.min(Math.max(y, box.top), box.bottom);
  return Math.hypot(dx, dy) - r;
}
// How much an island's name reads as that of others: of those that it lies on, and of one that is
// nearer than its own, but not in rows, where all names are read alike.
const MISTAKEN = 18; // it is both
function mistaken(box, island, discs) {
  const own = away(box, discs.find((disc) => disc.island === island));
  const others = discs.filter((disc) => disc.island !== island).map((disc) => away(box, disc));
  const nearer = !island.folded && others.some((far) => far < own);
  return 10 * others.filter((far) => far < -8).length + (nearer ? 8 : 0);
}
const crosses = (a, b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

// The best place for a name, or none: other names are no ground for it, nor are marks unless this
// one must be told, or one would not see what is named.
function choosePlace(ctx, label, at, ground) {
  let best = null;
  for (const [shorter, lines] of label.variants.entries()) {
    const wide = Math.max(...lines.map((line) => ctx.measureText(line).width));
    const high = lines.length * (at.size + 3);
    for (const [left, top, dislike] of standing(label, at.x, at.y, at.reach, wide, high, ground.room)) {
      const box = { left, top, right: left + wide, bottom: top + high, lines };
      const { room } = ground;
      if (left < 2 || box.right > room.right - 2 || top < 2 || box.bottom > room.bottom) continue;
      if (ground.taken.some((other) => crosses(box, other))) continue;
      const others = label.island ? mistaken(box, label.island, ground.discs) : 0;
      if (others >= MISTAKEN) continue;
      const marks = ground.marks.filter((other) => crosses(box, other)).length;
      if (marks && !label.must && !label.island) continue;
      const rows = ground.rows.filter((other) => other.node !== label.node && crosses(box, other)).length;
      if (rows && !label.must) continue; // there it would name another
      const cost = 6 * marks + 4 * rows + others + dislike + (label.must ? 3 : 1) * shorter;
      if (!best || cost < best.cost) best = { ...box, cost, dislike };
      if (!cost) return best;
    }
  }
  return best;
}

function drawLabels(ctx) {
  const scale = network.getScale();
  const centre = network.getViewPosition();
  const { clientWidth: width, clientHeight: height } = holder;
  const { top: upper, covered } = kept();
  const room = { right: width, bottom: height - covered - (covered ? BY_SHEET : 0) };
  const onScreen = ({ x, y }) => ({ x: (x - centre.x) * scale + width / 2, y: (y - centre.y) * scale + height / 2 });
  const square = (one, r) => {
    const { x, y } = onScreen(one);
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  };
  const tools = document.querySelector(".tools");
  const taken = [{ left: 0, right: tools.offsetLeft + tools.offsetWidth + 4, top: 0, bottom: upper }];
  taken.push(...signs.map((sign) => square(sign, SIGN + 2)));
  if (state.focus !== null) taken.push(square(nodes[state.focus], rim(nodes[state.focus]) * scale + 3));
  const seen = nodes.filter((node) => {
    const { x, y } = onScreen(node);
    const within = x > 0 && x < width && y > 0 && y < height;
    return within && !isHidden(node) && !isShut(node.island) && isLit(node.id);
  });
  const marks = seen.map((node) => square(node, node.size * scale + 1));
  // In chains the beginning of a row is for the name of its own mark.
  const rows = islands.length ? [] : seen.map((node) => {
    const mark = square(node, 9);
    return { ...mark, right: mark.right + 60, node };
  });
  const discs = islands.map((island) => ({ ...onScreen(island), r: island.r * scale, island }));
  const ground = { room, taken, marks, discs, rows };
  const ratio = ctx.canvas.width / width;
  const placed = [];
  let tried = 0;
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  for (const label of candidates(room.bottom - upper)) {
    if (placed.length >= MOST_LABELS) break;
    const { x, y } = onScreen(label);
    const reach = label.r * scale;
    if (x + reach < 0 || x - reach > width || y + reach < 0 || y - reach > room.bottom) continue;
    const size = width < 500 ? 11 : label.bold ? 13 : 12;
    ctx.font = font(size, label.bold);
    tried += 1;
    if (tried > MOST_TRIED) break;
    const place = choosePlace(ctx, label, { x, y, reach, size }, ground);
    if (!place) continue;
    const { left, top, right, bottom } = place;
    taken.push({ left: left - 3, right: right + 3, top: top - 1, bottom: bottom + 1 });
    placed.push({ ...place, label, size, x, y });
  }
  // What stands away from its mark has a thread to it, which runs under all names.
  ctx.strokeStyle = colour("muted");
  ctx.lineWidth = 0.75;
  ctx.beginPath();
  for (const { left, top, right, bottom, dislike, label, x, y } of placed) {
    if (dislike <= 2 || label.island || !islands.length) continue;
    ctx.moveTo(x, y);
    ctx.lineTo(Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom));
  }
  ctx.stroke();
  for (const { left, top, right, bottom, lines, label, size } of placed) {
    ctx.fillStyle = colour("ground");
    ctx.globalAlpha = label.shut ? 0.6 : label.island ? 0.75 : 0.86;
    ctx.beginPath();
    ctx.roundRect(left - 3, top, right - left + 6, bottom - top, 3);
    ctx.fill();
    ctx.globalAlpha = 1;
    ctx.fillStyle = colour("ink");
    ctx.font = font(size, label.bold);
    lines.forEach((line, row) => ctx.fillText(line, (left + right) / 2, top + (row + 0.5) * (size + 3)));
  }
  ctx.restore();
}
