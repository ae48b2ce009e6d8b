// The same content as a table, for screen readers and for reading on: what the filter leaves.
const PORTION = 500;
const tableBox = document.getElementById("table-box");
const moreRows = document.getElementById("more-rows");
const { columns, rows } = map.table;
let listed = [];

// The nodes that a row is about: one, or the two of a pair.
function rowNodes([key]) {
  if (!pairOf.has(key)) return [placeOf.get(key)];
  const { from, to, tie } = edges[pairOf.get(key)];
  return state.hiddenTies.has(tie) ? [] : [from, to];
}
const rowsLeft = () => rows.filter((row) => {
  const about = rowNodes(row);
  return about.length > 0 && about.every((id) => !nodes[id].off);
});
// What is seen on the map now: of what is lit, only that.
const rowsSeen = () => rowsLeft().filter((row) => rowNodes(row).every(isLit));

function rowOf([key, ...cells]) {
  const row = element("tr");
  row.setAttribute("role", "row");
  cells.forEach((text, place) => {
    const cell = element(place ? "td" : "th", place ? text : "");
    cell.setAttribute("role", place ? "cell" : "rowheader");
    if (place) cell.dataset.column = columns[place];
    else {
      cell.scope = "row";
      const link = element("a", text);
      link.href = `#${keyOf(key)}`;
      cell.append(link);
    }
    row.append(cell);
  });
  return row;
}

function addRows() {
  const body = tableBox.querySelector("tbody");
  body.append(...listed.splice(0, PORTION).map(rowOf));
  moreRows.hidden = !listed.length;
  moreRows.textContent = said("more", counted(listed.length));
}
function listRows() {
  if (!tableBox.open) return;
  listed = rowsLeft();
  tableBox.querySelector("tbody").replaceChildren();
  addRows();
}
moreRows.textContent = said("more", counted(0));
tableBox.addEventListener("toggle", listRows);
moreRows.addEventListener("click", addRows);

function showTable() {
  tableBox.open = true;
  listRows();
  document.getElementById("table").scrollIntoView();
}
document.getElementById("to-table").addEventListener("click", (event) => {
  event.preventDefault();
  showTable();
});
