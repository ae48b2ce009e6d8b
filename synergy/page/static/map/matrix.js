// The same pairs as a table of nodes against nodes; arrows lead from cell to cell.
const matrix = document.getElementById("matrix");
const swap = document.getElementById("swap");

function dimCells() {
  if (!matrix) return;
  for (const cell of matrix.querySelectorAll("[data-line]")) {
    const { from, to } = edges[Number(cell.dataset.pair)];
    cell.disabled = state.hiddenTies.has(cell.dataset.line) || nodes[from].off || nodes[to].off;
  }
  rove();
}

// One cell at a time is a stop of the keyboard.
function rove(wanted) {
  const cells = [...matrix.querySelectorAll("button:not(:disabled)")];
  const stop = wanted || cells.find((cell) => cell.tabIndex === 0) || cells[0];
  for (const cell of matrix.querySelectorAll("button")) cell.tabIndex = cell === stop ? 0 : -1;
}

function showMatrix(on) {
  matrix.hidden = !on;
  holder.hidden = on;
  for (const id of ["closer", "farther", "whole", "png"]) document.getElementById(id).hidden = on;
  document.querySelector(".key")?.toggleAttribute("hidden", on);
  swap.textContent = on ? words.network : words.matrix;
  raise(false); // what was asked for is behind a phone's sheet
  hintAtMore();
  document.documentElement.dataset.drawn = "true";
  if (!on) frame(state.lit, false);
  remember();
}

// The matrix goes on to the right.
function hintAtMore() {
  const more = !matrix.hidden && matrix.scrollLeft + matrix.clientWidth < matrix.scrollWidth - 4;
  matrix.parentElement.classList.toggle("more", more);
}

const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
if (matrix) {
  swap.textContent = words.matrix;
  swap.addEventListener("click", () => showMatrix(matrix.hidden));
  rove();
  matrix.addEventListener("scroll", hintAtMore, { passive: true });
  addEventListener("resize", hintAtMore);
  matrix.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const cell = event.target.closest("td");
    if (!step || !cell) return;
    const rows = [...matrix.querySelectorAll("tbody tr")];
    let row = rows.indexOf(cell.parentElement);
    let column = cell.cellIndex;
    for (;;) {
      row += step[0];
      column += step[1];
      const there = rows[row]?.cells[column];
      if (!there) break;
      const button = there.querySelector("button:not(:disabled)");
      if (!button) continue;
      rove(button);
      button.focus();
      break;
    }
    event.preventDefault();
  });
}
for (const button of document.querySelectorAll("[data-pair]")) {
  button.addEventListener("click", () => choosePair(Number(button.dataset.pair)));
}
