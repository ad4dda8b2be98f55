// Runs inside the page; `checkPage` of browser-desk.ts asks it. Each check names what is wrong, so none is good.

const words = (node) => node?.textContent?.trim() ?? '';
const inSight = (node) => node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
const html = (node) => node.outerHTML.slice(0, 200);

function isNamed(control) {
  const ids = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
  if (control.getAttribute('aria-label')?.trim()) return true;
  if (ids.some((id) => words(document.getElementById(id)) !== '')) return true;
  if ([...(control.labels ?? [])].some((label) => words(label) !== '')) return true;
  return !['INPUT', 'SELECT', 'TEXTAREA'].includes(control.tagName) && words(control) !== '';
}

function readColour(css) {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return { red, green, blue, alpha };
}

function over(top, under) {
  const mix = (name) => top[name] * top.alpha + under[name] * (1 - top.alpha);
  return { red: mix('red'), green: mix('green'), blue: mix('blue'), alpha: 1 };
}

function groundOf(node) {
  if (!node) return readColour('rgb(255, 255, 255)');
  const own = readColour(getComputedStyle(node).backgroundColor);
  return own.alpha === 1 ? own : over(own, groundOf(node.parentElement));
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance({ red, green, blue }) {
  const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrastOf(node) {
  const ground = groundOf(node);
  const ink = over(readColour(getComputedStyle(node).color), ground);
  const [dark, light] = [luminance(ink), luminance(ground)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, 1.4.3: 3 to 1 for large text, 4.5 to 1 for all other. */
function leastContrast(node) {
  const { fontSize, fontWeight } = getComputedStyle(node);
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

const controls = 'button, a[href], input, select, textarea, summary, dialog, [role="button"], [role="option"]';

globalThis.checks = {
  unnamedControls: () =>
    [...document.querySelectorAll(controls)].filter((one) => inSight(one) && !isNamed(one)).map(html),

  /** An empty alternative says that the image only decorates. */
  imagesWithoutAlt: () => [...document.querySelectorAll('img:not([alt])')].map(html),

  faintText: () =>
    [...document.body.querySelectorAll('*')]
      .filter((node) => [...node.childNodes].some((one) => one.nodeType === Node.TEXT_NODE && words(one) !== ''))
      .filter((node) => inSight(node) && contrastOf(node) < leastContrast(node))
      .map((node) => `${contrastOf(node).toFixed(2)} ${html(node)}`),

  /** A page that scrolls sideways, and controls that lie beyond its edge. */
  beyondTheEdge() {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll(controls)].filter(inSight).filter((control) => {
      const { left, right, width } = control.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1);
    });
    return [...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []), ...cut.map(html)];
  },
};
