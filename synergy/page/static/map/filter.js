// The legend and the lists beside it are the filter: what they leave, and how much of each.
const kindButtons = new Map([...document.querySelectorAll("[data-kind]")].map((one) => [one.dataset.kind, one]));
const tieButtons = new Map([...document.querySelectorAll("[data-tie]")].map((one) => [one.dataset.tie, one]));
const markCounts = new Map([...document.querySelectorAll("[data-mark]")].map((one) => [one.dataset.mark, one.querySelector("b")]));
const ringCount = document.querySelector("[data-ring] b");
const isRinged = (node) => node.severity === 0;
const selects = [...document.querySelectorAll("[data-facet]")];
const unfilter = document.getElementById("unfilter");
const filterTag = document.getElementById("filtered"); // on the map: that it does not show all
const main = nodes.some((node) => !node.context) ? nodes.filter((node) => !node.context) : nodes;
const kindHidden = (node) => node.kinds.every((kind) => state.hiddenKinds.has(kind));

const holds = (node, facet, value) => Boolean(node.facets[facet]?.includes(value));
function passes(node, but) {
  for (const [facet, value] of state.facets) if (facet !== but && !holds(node, facet, value)) return false;
  return true;
}
// Who leads, supports or hosts what is left stays with it, unless its own place says otherwise.
function accompanies(node) {
  for (const [facet, value] of state.facets) {
    if (facet !== "severity" && node.facets[facet] && !holds(node, facet, value)) return false;
  }
  return node.links.some(({ other }) => nodes[other].passes && !nodes[other].context && !kindHidden(nodes[other]));
}

function sift() {
  for (const node of nodes) node.passes = passes(node);
  for (const node of nodes) {
    node.left = node.passes || (Boolean(node.context) && accompanies(node));
    node.off = !node.left || kindHidden(node);
  }
  count();
  listFindings();
}

function count() {
  const kinds = new Map();
  const lines = new Map();
  const add = (counts, key) => counts.set(key, (counts.get(key) || 0) + 1);
  for (const node of nodes) if (node.left) for (const kind of node.kinds) add(kinds, kind);
  for (const edge of edges) if (!nodes[edge.from].off && !nodes[edge.to].off) add(lines, edge.tie);
  const write = (buttons, hidden, counts) => {
    for (const [key, button] of buttons) {
      button.setAttribute("aria-pressed", String(!hidden.has(key)));
      button.querySelector("b").textContent = counted(counts.get(key) || 0);
    }
  };
  write(kindButtons, state.hiddenKinds, kinds);
  write(tieButtons, state.hiddenTies, lines);
  if (ringCount) ringCount.textContent = counted(nodes.filter((node) => isRinged(node) && !node.off).length);
  for (const [mark, count] of markCounts) {
    const carry = edges.filter(({ from, to, tie, place }) => pairs[place].mark === mark && !state.hiddenTies.has(tie) && !nodes[from].off && !nodes[to].off);
    count.textContent = counted(carry.length);
  }
  for (const select of selects) fillSelect(select);
  const left = main.filter((node) => !node.off).length;
  const told = said("shown", counted(left), counted(main.length));
  document.getElementById("shown").textContent = told;
  unfilter.hidden = filterTag.hidden = !state.facets.size && !state.hiddenKinds.size;
  filterTag.textContent = `${told} · ${unfilter.textContent}`;
}

// Each value with how many it would leave, given all other filters.
function fillSelect(select) {
  const facet = select.dataset.facet;
  const counts = new Map();
  for (const node of main) {
    if (kindHidden(node) || !passes(node, facet)) continue;
    for (const value of node.facets[facet] || []) counts.set(value, (counts.get(value) || 0) + 1);
  }
  const option = (value, text) => {
    const made = element("option", text);
    made.value = value;
    return made;
  };
  const chosen = state.facets.get(facet);
  const values = map.facets[facet].map(([, label], place) => [place, label]);
  select.replaceChildren(
    option("", words.any),
    ...values
      .filter(([place]) => counts.get(place) || place === chosen)
      .map(([place, label]) => option(place, `${label} (${counted(counts.get(place) || 0)})`)),
  );
  select.value = chosen ?? "";
  select.classList.toggle("on", chosen !== undefined);
}

const findingLeft = (finding) => finding.nodes.some((id) => !nodes[id].off);
function listFindings() {
  for (const button of document.querySelectorAll(".heaviest [data-pair]")) {
    const { from, to } = edges[Number(button.dataset.pair)];
    button.parentElement.hidden = nodes[from].off || nodes[to].off;
  }
  for (const group of document.querySelectorAll("#panel > section > details.signals")) {
    let left = 0;
    for (const button of group.querySelectorAll("[data-finding]")) {
      const shown = findingLeft(findings[Number(button.dataset.finding)]);
      button.parentElement.hidden = !shown;
      left += shown ? 1 : 0;
    }
    group.hidden = !left;
    group.querySelector("summary b").textContent = counted(left);
  }
}

// All that hangs on the filter, anew.
function filtered() {
  sift();
  if (state.lit && [...state.lit].every((id) => nodes[id].off)) leave();
  dimCells();
  listRows();
  network.redraw();
  remember();
}

function toggleKind(key) {
  if (!state.hiddenKinds.delete(key)) state.hiddenKinds.add(key);
  filtered();
}
function reveal(node) {
  // What is chosen is shown, whatever the filter says.
  if (!node.off) return;
  state.hiddenKinds.delete(node.kinds[0]);
  if (!node.passes) state.facets.clear();
  filtered();
}

for (const [key, button] of kindButtons) button.addEventListener("click", () => toggleKind(key));
for (const [key, button] of tieButtons) {
  button.addEventListener("click", () => {
    if (!state.hiddenTies.delete(key)) state.hiddenTies.add(key);
    if (state.focus !== null && state.finding === null) focusOn(state.focus);
    filtered();
  });
}
for (const select of selects) {
  select.addEventListener("change", () => {
    if (select.value === "") state.facets.delete(select.dataset.facet);
    else state.facets.set(select.dataset.facet, Number(select.value));
    filtered();
    if (!state.lit) frame(null);
  });
}
for (const button of [unfilter, filterTag]) {
  button.addEventListener("click", () => {
    state.facets.clear();
    state.hiddenKinds.clear();
    filtered();
    frame(state.lit);
  });
}
