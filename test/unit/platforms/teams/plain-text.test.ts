import { describe, expect, it } from 'vitest';
import { htmlToText, withoutMention } from '#platforms/teams/plain-text.ts';

describe('the words of a message that is handed over', () => {
  it.each([
    ['<p>Saw mom.</p><p>Fridge full.</p>', 'Saw mom.\nFridge full.'],
    ['<div>one<br/>two<br>three</div>', 'one\ntwo\nthree'],
    ['<ul><li>call clinic</li><li>court</li></ul>', '- call clinic\n- court'],
    ['a &lt;b&gt; &amp; &quot;c&quot; &#233; &#x1F600; &nbsp;d', 'a <b> & "c" é 😀  d'],
    ['&unknown; &#0; &#1114112; AT&T', '&unknown; &#0; &#1114112; AT&T'],
    ['well <img alt="👍" src="x"> <emoji id="y" alt="🙂" title="Smile"></emoji> done', 'well 👍 🙂 done'],
    ['<at id="0">Dana Reyes</at> called', 'Dana Reyes called'],
    ['line\n  broken   in source', 'line broken in source'],
    ['<!-- note -->kept<script>x</script>', 'keptx'],
    ['5 < 6 and 7 > 2', '5 < 6 and 7 > 2'],
    ['<p>a</p><p>&nbsp;</p><p>&nbsp;</p><p>b</p>', 'a\n\nb'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each(['<a', '<img ', '<!--', '&#', '<br ', '<img alt="'])(
    'V1: a megabyte of %s takes no longer than its length',
    (part) => {
      const began = performance.now();
      htmlToText(part.repeat(Math.ceil(1_000_000 / part.length)));
      expect(performance.now() - began).toBeLessThan(2_000);
    },
  );
});

describe('the call to the bot', () => {
  const bot = { id: '28:bot', text: '<at>Fieldnote</at>' };

  it.each([
    ['<at>Fieldnote</at> note C-1042', 'note C-1042'],
    ['hey <at>Fieldnote</at>\u00a0help', 'hey  help'],
    ['help <at>Fieldnote</at>', 'help'],
    ['  <at>Fieldnote</at>\n  first\n  second  ', 'first\nsecond'],
  ])('is taken out of %j', (text, words) => {
    expect(withoutMention(text, [bot], '28:bot')).toBe(words);
  });

  it('leaves the names of others', () => {
    const text = '<at>Fieldnote</at> saw <at>Dana Reyes</at>';
    expect(withoutMention(text, [bot, { id: '29:dana', text: '<at>Dana Reyes</at>' }], '28:bot')).toBe(
      'saw Dana Reyes',
    );
  });

  it('an empty mention takes nothing out', () => {
    expect(withoutMention('help', [{ id: '28:bot', text: '' }], '28:bot')).toBe('help');
  });

  it('V1: a megabyte of blanks takes no longer than its length', () => {
    const began = performance.now();
    withoutMention(`a${' '.repeat(1_000_000)}b`, [bot], '28:bot');
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
