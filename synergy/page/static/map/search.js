// Search in plain words: every word must occur somewhere in what is known of a node or a pair.
// First the nodes that are called so, whole words before parts of words, then the pairs that do
// not meet, then all others.
const MOST_HITS = 8;
const plain = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const callings = (node) => [node.label, node.name, ...node.aliases];
const entry = (of, called, tier, weight, choose) => ({
  of,
  label: called[0],
  tier,
  weight,
  choose,
  called: called.map(plain),
  name: plain(called.join(" ")),
  parts: new Set(plain(called.join(" ")).split(/[^\p{L}\p{N}]+/u)),
  all: plain([...called, of.word, ...of.facts.map(([, text]) => text), ...(of.behind || []).map((place) => map.names[place])].join(" ")),
});
let built = null; // at the first search: on a large map it takes a moment
const index = () => (built ??= [
  ...nodes.map((node) => entry(node, callings(node), 0, node.weight, () => focusOn(node.id))),
  ...pairs.map((pair, place) => {
    const { from, to, tie } = edges[place];
    const called = [pair.name, ...callings(nodes[from]), ...callings(nodes[to])];
    return entry(pair, called, tie === "missing" ? 1 : 0, pair.width, () => choosePair(place));
  }),
]);
const input = document.getElementById("search");
const hits = document.getElementById("hits");
const noHit = document.getElementById("no-hit");
let chosen = -1;

function search(text) {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  if (!wanted.length) return [];
  const found = [];
  index().forEach((one, place) => {
    if (!wanted.every((word) => one.all.includes(word))) return;
    const own = place < nodes.length && wanted.every((word) => one.name.includes(word));
    const inName = wanted.filter((word) => one.name.includes(word)).length;
    const starts = one.called.some((name) => name.startsWith(wanted[0])) ? 1 : 0;
    const whole = wanted.filter((word) => one.parts.has(word)).length / 4;
    found.push({ place, rank: (own ? 100 : 0) + 4 * inName + 2 * one.tier + starts + whole });
  });
  found.sort((a, b) => b.rank - a.rank || index()[b.place].weight - index()[a.place].weight || a.place - b.place);
  return found.slice(0, MOST_HITS).map((hit) => hit.place);
}

// Why it was found: the line of its details that holds what its name does not.
function reason({ of, name }, text) {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  const missing = wanted.find((word) => !name.includes(word));
  const line = missing && of.facts.find(([, said]) => plain(said).includes(missing));
  if (!line && of.about) return `${of.word} · ${of.about}`;
  if (!line) return [of.word, ...of.facts.slice(0, 1).map((fact) => fact.join(": "))].join(" · ");
  const [label, said] = line;
  const from = Math.max(0, plain(said).indexOf(missing) - 24);
  const cut = said.slice(from, from + 64);
  return `${label}: ${from ? "…" : ""}${cut}${from + 64 < said.length ? "…" : ""}`;
}

function close() {
  hits.hidden = true;
  chosen = -1;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

function take(place) {
  close();
  input.value = index()[place].label;
  index()[place].choose();
}

function suggest() {
  const found = search(input.value);
  hits.replaceChildren(
    ...found.map((place, order) => {
      const item = element("li", index()[place].of.name);
      item.id = `hit-${order}`;
      item.dataset.entry = place;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.append(element("small", reason(index()[place], input.value)));
      item.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        take(place);
      });
      return item;
    }),
  );
  chosen = -1;
  hits.hidden = !found.length;
  input.setAttribute("aria-expanded", String(Boolean(found.length)));
  noHit.hidden = Boolean(found.length) || !input.value.trim();
}

input.addEventListener("input", suggest);
input.addEventListener("blur", close);
input.addEventListener("keydown", (event) => {
  const items = [...hits.children];
  if (event.key === "Escape") close();
  else if (event.key === "Enter" && items.length && !hits.hidden) {
    take(Number(items[Math.max(chosen, 0)].dataset.entry));
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && items.length) {
    chosen = (chosen + (event.key === "ArrowDown" ? 1 : items.length - 1 + (chosen < 0 ? 1 : 0))) % items.length;
    items.forEach((item, place) => item.setAttribute("aria-selected", String(place === chosen)));
    input.setAttribute("aria-activedescendant", items[chosen].id);
    items[chosen].scrollIntoView({ block: "nearest" });
  } else return;
  event.preventDefault();
});
