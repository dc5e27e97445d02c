// Charts are drawn with the colours and letters of the tokens: a data set says "--e-brand" and gets what that is.
(function () {
  "use strict";

  const { Chart } = window;
  if (!Chart) {
    return;
  }
  const look = getComputedStyle(document.documentElement);
  const token = (name) => look.getPropertyValue(name).trim();
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  Chart.defaults.color = token("--e-muted");
  Chart.defaults.borderColor = token("--e-line");
  Chart.defaults.locale = navigator.language;
  Chart.defaults.font.family = token("--e-font");
  Chart.defaults.animation = calm ? false : { duration: 150 };
  Chart.register({
    id: "tokens",
    beforeInit(chart) {
      chart.config.data.datasets.forEach((set) => {
        set.backgroundColor = token(set.backgroundColor);
      });
    },
  });
})();
