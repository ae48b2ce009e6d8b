// Across islands a chain is hard to follow: what is chosen steps out of them, in layers from left
// to right, what is needed left of what needs it, and goes back when it is let go of.
const MOST_STEPPED = 60; // more layers' worth nobody reads
const STEP = { x: 430, y: 90 };
const isLayered = islands.length > 0 && Object.values(ties).some((tie) => tie.arrows);
let stepped = []; // [node, its place on its island]

function stand(node, { x, y }) {
  Object.assign(node, { x, y });
  Object.assign(network.body.nodes[node.id], { x, y });
}
function stepBack() {
  for (const [node, home] of stepped) stand(node, home);
  stepped = [];
}

// How many steps each waits for, at most; a circle is cut where it has gone round.
function layersOf(ids) {
  const layer = new Map(ids.map((id) => [id, 0]));
  for (let round = 0, changed = true; changed && round < ids.length; round += 1) {
    changed = false;
    for (const id of ids) {
      for (const { other, out } of nodes[id].links) {
        if (!out || !layer.has(other) || layer.get(id) > layer.get(other)) continue;
        layer.set(id, layer.get(other) + 1);
        changed = true;
      }
    }
  }
  const order = [...new Set(layer.values())].sort((a, b) => a - b);
  return order.map((depth) => ids.filter((id) => layer.get(id) === depth));
}

function stepOut() {
  stepBack();
  const ids = [...(state.lit || [])].filter((id) => !nodes[id].off);
  if (!isLayered || ids.length < 2 || ids.length > MOST_STEPPED) return;
  const middle = nodes[ids[0]];
  const from = { x: middle.x, y: middle.y };
  stepped = ids.map((id) => [nodes[id], { x: nodes[id].x, y: nodes[id].y }]);
  const row = new Map();
  layersOf(ids).forEach((members, column) => {
    const beside = (id) => {
      const rows = nodes[id].links.map(({ other }) => row.get(other)).filter((one) => one !== undefined);
      return rows.length ? rows.reduce((a, b) => a + b) / rows.length : 0;
    };
    const wanted = new Map(members.map((id) => [id, beside(id)]));
    members.sort((a, b) => wanted.get(a) - wanted.get(b) || a - b);
    members.forEach((id, place) => {
      row.set(id, place - (members.length - 1) / 2);
      stand(nodes[id], { x: from.x + column * STEP.x, y: from.y + (row.get(id) + (column % 2) / 2) * STEP.y });
    });
  });
}
