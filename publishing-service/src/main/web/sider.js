// What the pages gain with JavaScript: answers while you type, and charts that can be explored. Nothing depends on it.
import htmx from 'htmx.org/dist/htmx.esm.js';

htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;

/** The chart library is large, so it comes when somebody turns to a chart. */
function utforsk(hendelse) {
  const figur = hendelse.target instanceof Element ? hendelse.target.closest('figure[data-diagram]') : null;
  if (figur && !figur.dataset.aktiv) {
    figur.dataset.aktiv = 'ja';
    import('./diagram.js').then(({ vis }) => vis(figur));
  }
}

document.addEventListener('pointerover', utforsk, { passive: true });
document.addEventListener('touchstart', utforsk, { passive: true });
