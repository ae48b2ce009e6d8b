// Search in plain words: every word must occur somewhere in what is known of a node.
const MOST_HITS = 8;
const plain = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const index = nodes.map((node) => ({
  id: node.id,
  name: plain(`${node.name} ${node.label}`),
  all: plain([node.name, node.label, node.word, ...node.facts.map(([, text]) => text)].join(" ")),
}));
const input = document.getElementById("search");
const hits = document.getElementById("hits");
const noHit = document.getElementById("no-hit");
let chosen = -1;

function search(text) {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  if (!wanted.length) return [];
  const found = [];
  for (const entry of index) {
    if (!wanted.every((word) => entry.all.includes(word))) continue;
    const inName = wanted.filter((word) => entry.name.includes(word)).length;
    const starts = entry.name.startsWith(wanted[0]) ? 1 : 0;
    found.push({ id: entry.id, rank: 2 * inName + starts });
  }
  found.sort((a, b) => b.rank - a.rank || nodes[b.id].weight - nodes[a.id].weight || a.id - b.id);
  return found.slice(0, MOST_HITS).map((hit) => hit.id);
}

// Why a node was found: the line of its details that holds what its name does not.
function reason(node, text) {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  const missing = wanted.find((word) => !index[node.id].name.includes(word));
  const line = missing && node.facts.find(([, said]) => plain(said).includes(missing));
  if (!line) return [node.word, ...node.facts.slice(0, 1).map(([, said]) => said)].join(" · ");
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

function take(id) {
  close();
  input.value = nodes[id].label;
  focusOn(id);
}

function suggest() {
  const found = search(input.value);
  hits.replaceChildren(
    ...found.map((id, place) => {
      const item = element("li", nodes[id].name);
      item.id = `hit-${place}`;
      item.dataset.node = id;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.append(element("small", reason(nodes[id], input.value)));
      item.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        take(id);
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
    take(Number(items[Math.max(chosen, 0)].dataset.node));
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && items.length) {
    chosen = (chosen + (event.key === "ArrowDown" ? 1 : items.length - 1 + (chosen < 0 ? 1 : 0))) % items.length;
    items.forEach((item, place) => item.setAttribute("aria-selected", String(place === chosen)));
    input.setAttribute("aria-activedescendant", items[chosen].id);
    items[chosen].scrollIntoView({ block: "nearest" });
  } else return;
  event.preventDefault();
});
