// What is seen, to take along: as a picture with its legend, as a table, as a link.
const SHARP = 2; // dots of the picture for one of the screen
const fileName = document.querySelector("h1").textContent.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
const saved = document.getElementById("saved");

function hand(blob, suffix) {
  const link = element("a");
  link.href = URL.createObjectURL(blob);
  link.download = `${fileName}.${suffix}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function drawMark(ctx, svg, x, y) {
  ctx.save();
  ctx.translate(x, y);
  for (const [path, part] of pathsOf(svg)) {
    ctx.lineWidth = 2;
    ctx.setLineDash(part.classList.contains("dashed") ? [5, 3] : []);
    ctx.strokeStyle = ctx.fillStyle = colourOf(part);
    if (part.classList.contains("line")) ctx.stroke(path);
    else ctx.fill(path);
  }
  ctx.restore();
}

const LEGEND_ROW = 24;
const TEXT_ROW = 18;
// What the legend explains and is there to be seen: [text, how to draw its mark at a place].
function explained() {
  const told = (one) => `${one.querySelector("span").textContent} (${one.querySelector("b").textContent})`;
  const entries = [];
  const add = (one, draw) => {
    if (one.querySelector("b").textContent !== counted(0)) entries.push([told(one), draw]);
  };
  const own = (one) => add(one, (ctx, x, y) => drawMark(ctx, one.querySelector("svg"), x, y));
  for (const one of document.querySelectorAll(".legend [data-kind][aria-pressed=true], [data-ring], .legend [data-tie][aria-pressed=true]")) own(one);
  for (const one of document.querySelectorAll("[data-mark]")) {
    add(one, (ctx, x, y) => drawSign(ctx, map.marks[one.dataset.mark], x + 8, y + 8, SIGN, "ink"));
  }
  return entries;
}

// A text in lines no wider than that, in the context's font.
function linesOf(ctx, text, width) {
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && ctx.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

// The legend in rows: each entry with where it stands; one that is wider than the picture wraps.
function laidOut(ctx, width) {
  let [x, row] = [16, 0];
  const entries = explained().map(([text, draw]) => {
    const lines = linesOf(ctx, text, width - 62);
    const wide = 32 + Math.max(...lines.map((line) => ctx.measureText(line).width)) + 20;
    if (x > 16 && x + wide > width) [x, row] = [16, row + 1];
    const at = { x, row, lines, draw };
    if (lines.length > 1) [x, row] = [16, row + lines.length];
    else x += wide;
    return at;
  });
  return { entries, rows: x > 16 ? row + 1 : row };
}

// vis draws once onto our sheet instead of its own.
function drawnOn(sheet, ctx) {
  const own = [vessel.getContext, vessel.setTransform];
  vessel.getContext = () => ctx;
  vessel.setTransform = () => ctx.setTransform(SHARP, 0, 0, SHARP, 0, 0);
  redrawWhole(false);
  [vessel.getContext, vessel.setTransform] = own;
  redrawWhole(false);
  return sheet;
}

function pictured() {
  const { clientWidth: width, clientHeight: whole } = holder;
  // Below the page's tools and sheet there is nothing, unless the map was moved there.
  const { top: above, covered } = state.moved ? { top: 0, covered: 0 } : state.kept;
  const height = whole - above - covered;
  const sized = (high) => Object.assign(element("canvas"), { width: width * SHARP, height: high * SHARP });
  const inner = sized(whole);
  drawnOn(inner, inner.getContext("2d"));
  const notice = document.querySelector(".notice[role=note]")?.textContent || "";
  const inFont = element("canvas").getContext("2d");
  inFont.font = font(13);
  const legend = laidOut(inFont, width);
  const remark = notice ? linesOf(inFont, notice, width - 32) : [];
  const told = details.hidden ? "" : details.querySelector(state.finding === null ? "h2" : ".told").textContent;
  const heading = told ? linesOf(inFont, told, width - 32) : [];
  const head = 48 + heading.length * TEXT_ROW;
  const foot = legend.rows * LEGEND_ROW + remark.length * TEXT_ROW + 24;
  const outer = sized(head + height + foot);
  const ctx = outer.getContext("2d");
  ctx.scale(SHARP, SHARP);
  ctx.fillStyle = colour("ground");
  ctx.fillRect(0, 0, width, head + height + foot);
  ctx.drawImage(inner, 0, above * SHARP, width * SHARP, height * SHARP, 0, head, width, height);
  ctx.textBaseline = "middle";
  ctx.fillStyle = colour("ink");
  ctx.font = font(20, true);
  ctx.fillText(document.querySelector("h1").textContent, 16, 24, width - 32);
  ctx.font = font(13);
  heading.forEach((line, row) => ctx.fillText(line, 16, 44 + (row + 0.5) * TEXT_ROW));
  const top = head + height + 12;
  for (const { x, row, lines, draw } of legend.entries) {
    ctx.save();
    draw(ctx, x, top + row * LEGEND_ROW);
    ctx.restore();
    lines.forEach((line, below) => ctx.fillText(line, x + 30, top + (row + below) * LEGEND_ROW + 8));
  }
  ctx.fillStyle = colour("muted");
  remark.forEach((line, row) => ctx.fillText(line, 16, top + legend.rows * LEGEND_ROW + (row + 0.5) * TEXT_ROW));
  return outer;
}

// A spreadsheet would take a name that begins so for a formula.
const cellText = (text) => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const tableText = () =>
  `\ufeff${[columns, ...rowsSeen().map(([, ...cells]) => cells)].map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("")}`;

document.getElementById("png").addEventListener("click", () => {
  pictured().toBlob((blob) => hand(blob, "png"), "image/png");
});
document.getElementById("csv").addEventListener("click", () => {
  hand(new Blob([tableText()], { type: "text/csv;charset=utf-8" }), "csv");
});
document.getElementById("copy").addEventListener("click", async () => {
  history.replaceState(history.state, "", address(true));
  try {
    await navigator.clipboard.writeText(location.href);
    saved.textContent = words.copied;
  } catch {
    saved.textContent = words["not-copied"]; // it stands in the address line
  }
});
