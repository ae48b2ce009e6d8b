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

// A legend's mark, as its SVG has it.
function drawMark(ctx, svg, x, y) {
  ctx.save();
  ctx.translate(x, y);
  for (const part of svg.children) {
    const look = getComputedStyle(part);
    const path = part.tagName === "path" ? new Path2D(part.getAttribute("d")) : new Path2D();
    const at = (name) => Number(part.getAttribute(name));
    if (part.tagName === "circle") path.arc(at("cx"), at("cy"), at("r"), 0, 2 * Math.PI);
    if (part.tagName === "rect") path.rect(at("x"), at("y"), at("width"), at("height"));
    ctx.lineWidth = 2;
    ctx.setLineDash(part.classList.contains("dashed") ? [5, 3] : []);
    ctx.strokeStyle = look.stroke;
    ctx.fillStyle = look.fill;
    if (part.classList.contains("line")) ctx.stroke(path);
    else ctx.fill(path);
  }
  ctx.restore();
}

const ROW_HEIGHT = 24;
// Lay the legend in rows; without a context only count them.
function drawLegend(ctx, width, top) {
  const probe = ctx || document.createElement("canvas").getContext("2d");
  probe.font = font(13);
  let [x, row] = [16, 0];
  for (const button of document.querySelectorAll(".legend [aria-pressed=true]")) {
    const text = `${button.querySelector("span").textContent} (${button.querySelector("b").textContent})`;
    const wide = 32 + probe.measureText(text).width + 20;
    if (x > 16 && x + wide > width) [x, row] = [16, row + 1];
    if (ctx) {
      drawMark(ctx, button.querySelector("svg"), x, top + row * ROW_HEIGHT);
      ctx.fillStyle = colour("ink");
      ctx.fillText(text, x + 30, top + row * ROW_HEIGHT + 8);
    }
    x += wide;
  }
  return row + 1;
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
  const { clientWidth: width, clientHeight: height } = holder;
  const sized = (high) => Object.assign(element("canvas"), { width: width * SHARP, height: high * SHARP });
  const inner = sized(height);
  drawnOn(inner, inner.getContext("2d"));
  const notice = document.querySelector(".notice[role=note]")?.textContent || "";
  const head = details.hidden ? 44 : 68;
  const foot = drawLegend(null, width) * ROW_HEIGHT + (notice ? 40 : 20);
  const outer = sized(head + height + foot);
  const ctx = outer.getContext("2d");
  ctx.scale(SHARP, SHARP);
  ctx.fillStyle = colour("ground");
  ctx.fillRect(0, 0, width, head + height + foot);
  ctx.drawImage(inner, 0, head, width, height);
  ctx.textBaseline = "middle";
  ctx.fillStyle = colour("ink");
  ctx.font = font(20, true);
  ctx.fillText(document.querySelector("h1").textContent, 16, 24, width - 32);
  ctx.font = font(13);
  if (!details.hidden) ctx.fillText(details.querySelector(state.finding === null ? "h2" : ".told").textContent, 16, 52, width - 32);
  drawLegend(ctx, width, head + height + 12);
  ctx.fillStyle = colour("muted");
  if (notice) ctx.fillText(notice, 16, head + height + foot - 16, width - 32);
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
