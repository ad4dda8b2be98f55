const lit = new Highlight();
CSS.highlights.set('evidence', lit);

/** Hovering or tapping a value lights up the words it was read from, in the quote of the card it stands on. */
export function lightEvidence(root) {
  for (const moved of ['pointerover', 'click']) {
    root.addEventListener(moved, ({ target }) => light(target.closest?.('.line, tr') ?? null));
  }
}

function light(line) {
  lit.clear();
  const [, words] = /^“(.*)”$/s.exec(line?.querySelector('em')?.textContent ?? '') ?? [];
  const card = line?.closest('.message');
  if (!words || !card) return;
  const text = textBefore(line, card);
  for (const piece of words.split(' … ')) {
    const range = rangeOf(piece, text);
    if (range) lit.add(range);
  }
}

/** The text nodes of a card that stand before one of its lines: the quote is among them. */
function textBefore(line, card) {
  const nodes = [];
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (line.contains(walker.currentNode)) break;
    nodes.push(walker.currentNode);
  }
  return nodes;
}

/** Where words stand in a run of text nodes; null when they do not. */
function rangeOf(words, nodes) {
  const at = nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(words);
  if (at < 0) return null;
  const range = new Range();
  let passed = 0;
  for (const node of nodes) {
    const [start, end] = [at - passed, at + words.length - passed];
    if (start >= 0 && start < node.length) range.setStart(node, start);
    if (end > 0 && end <= node.length) range.setEnd(node, end);
    passed += node.length;
  }
  return range;
}
