// While the view moves, a picture of the last drawing moves with it; when it rests, all is drawn
// anew. On large maps a frame would else take longer than the eye waits. vis's own renderer is
// wrapped, as its pinned version has it.
const HEAVY = 1500; // nodes and lines
const REST = 110; // milliseconds
const { renderer, body, canvas: vessel } = network;
const drawWhole = renderer._redraw.bind(renderer);
const picture = document.createElement("canvas");
let drawn = null; // the view of the last whole drawing
let taken = false; // whether the picture is of it
let rest = 0;

const viewNow = () => ({ ...body.view.translation, scale: body.view.scale });
const sameView = (a, b) => a.x === b.x && a.y === b.y && a.scale === b.scale;

function redrawWhole(hidden) {
  clearTimeout(rest);
  rest = 0;
  body.nodeIndices = nodes.filter((node) => !node.off && !isShut(node.island)).map((node) => node.id);
  sizeMarks();
  drawWhole(hidden);
  drawn = viewNow();
  taken = false;
}

function movePicture() {
  const frame = vessel.frame.canvas;
  if (!taken) {
    picture.width = frame.width;
    picture.height = frame.height;
    picture.getContext("2d").drawImage(frame, 0, 0);
    taken = true;
  }
  renderer.redrawRequested = false;
  body.emitter.emit("initRedraw"); // what is animated takes its step
  const now = viewNow();
  const ctx = vessel.getContext();
  const ratio = frame.width / frame.clientWidth;
  const grown = now.scale / drawn.scale;
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, frame.width, frame.height);
  ctx.setTransform(grown, 0, 0, grown, ratio * (now.x - grown * drawn.x), ratio * (now.y - grown * drawn.y));
  ctx.drawImage(picture, 0, 0);
  clearTimeout(rest);
  rest = setTimeout(() => redrawWhole(false), REST);
}

renderer._redraw = (hidden) => {
  const moving = drawn && (rest || !sameView(viewNow(), drawn));
  const frame = vessel.frame.canvas;
  const resized = taken && (picture.width !== frame.width || picture.height !== frame.height);
  if (moving && !resized && nodes.length + edges.length > HEAVY && renderer.allowRedraw) movePicture();
  else redrawWhole(hidden);
};
