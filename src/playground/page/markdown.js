const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const inline = (text) =>
  escapeHtml(text)
    .replace(/\\([\\`*_{}[\]()#+\-.!~|&<>])/g, (_, sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w*])\*(\S(?:[^*]*\S)?)\*(?![\w*])/g, '<em>$1</em>')
    .replace(/(?<![\w_])_(\S(?:[^_]*\S)?)_(?![\w_])/g, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2" target="_blank" rel="noreferrer">$1</a>');

/** The part of Markdown that Adaptive Cards allow (bold, italic, links, lists), as HTML without anything unescaped. */
export function markdown(text) {
  const items = [];
  for (const line of text.split(/\r?\n/)) {
    const [, point] = /^[-*]\s+(.*)$/.exec(line) ?? [];
    if (point === undefined) items.push({ html: inline(line), list: false });
    else if (items.at(-1)?.list) items.at(-1).html += `<li>${inline(point)}</li>`;
    else items.push({ html: `<li>${inline(point)}</li>`, list: true });
  }
  return items
    .map(({ html, list }, at) => (list ? `<ul>${html}</ul>` : `${at > 0 && !items[at - 1].list ? '<br>' : ''}${html}`))
    .join('');
}
