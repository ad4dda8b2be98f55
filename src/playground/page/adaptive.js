import { markdown } from './markdown.js';

const font = 'system-ui, "Segoe UI", sans-serif';
const colour = (value) => ({ default: value, subtle: '#5a5a5a' });
const colours = {
  default: colour('#242424'),
  dark: colour('#000000'),
  light: colour('#ffffff'),
  accent: colour('#444791'),
  good: colour('#0b5f1e'),
  warning: colour('#7a4100'),
  attention: colour('#a4262c'),
};

/** How Teams dresses a card. Six buttons in a row at most. */
const dress = {
  fontFamily: font,
  supportsInteractivity: true,
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#e0e0e0' },
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  containerStyles: {
    default: { backgroundColor: '#ffffff', foregroundColors: colours },
    emphasis: { backgroundColor: '#f5f5f5', foregroundColors: colours },
    accent: { backgroundColor: '#ebebf7', foregroundColors: colours },
    good: { backgroundColor: '#e9f5ea', foregroundColors: colours },
    attention: { backgroundColor: '#fbeceb', foregroundColors: colours },
    warning: { backgroundColor: '#fdf3e3', foregroundColors: colours },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention' },
  },
};

/** Draws an Adaptive Card with the official renderer. `act` is called with the pressed action, its inputs merged in. */
export function drawCard(json, act) {
  const { AdaptiveCard, HostConfig } = window.AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text);
    result.didProcess = true;
  };
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(dress);
  card.onExecuteAction = (action) => {
    const { url, verb, data } = action;
    const kind = action.getJsonTypeName();
    if (kind === 'Action.OpenUrl') window.open(url, '_blank', 'noreferrer');
    else act({ kind, verb: verb ?? '', data: data ?? {} });
  };
  card.parse(json);
  return card.render();
}
