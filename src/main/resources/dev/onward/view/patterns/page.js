// Draws each table of the page as a chart. The tables are the one source: what is drawn is what they say.
"use strict";
(() => {
  const charts = [];
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const text = cell => cell.textContent.trim();

  const read = table => {
    const rows = [...table.tBodies[0].rows];
    const names = [...table.tHead.rows[0].cells].map(text);
    return {
      x: names[0],
      labels: rows.map(row => text(row.cells[0])),
      series: names.slice(1).map((name, at) => ({
        name,
        values: rows.map(row => row.cells[at + 1].dataset.value === undefined ? null : Number(row.cells[at + 1].dataset.value)),
      })),
    };
  };

  const datasets = (data, kind) => data.series.map((one, at) => {
    const ink = colour(`--c${at % 6 + 1}`);
    const base = { label: one.name, borderColor: ink, backgroundColor: ink, borderWidth: 2, maxBarThickness: 32 };
    return kind === "step"
      ? { ...base, stepped: "before", pointRadius: 0, pointHitRadius: 12, borderDash: at === 0 ? [] : [6, 2 + at],
          data: one.values.map((y, row) => ({ x: Number(data.labels[row]), y })) }
      : { ...base, borderWidth: 0, data: one.values };
  });

  const options = (data, kind, unit) => {
    const ink = colour("--ink"), quiet = colour("--quiet"), line = colour("--line");
    const axis = { ticks: { color: quiet, precision: kind === "lying" && unit !== "rejections" ? undefined : 0 }, grid: { color: line } };
    return {
      animation: false, maintainAspectRatio: false, responsive: true,
      indexAxis: kind === "lying" ? "y" : "x",
      interaction: { mode: kind === "step" ? "nearest" : "index", axis: kind === "lying" ? "y" : "x", intersect: false },
      scales: {
        x: { ...axis, type: kind === "step" ? "linear" : kind === "lying" ? "linear" : "category",
             beginAtZero: true, title: { display: true, text: kind === "lying" ? unit : data.x, color: quiet } },
        y: { ...axis, type: kind === "lying" ? "category" : "linear", beginAtZero: true,
             title: { display: kind !== "lying", text: unit, color: quiet } },
      },
      plugins: {
        legend: { display: data.series.length > 1, labels: { color: ink, usePointStyle: kind === "step", pointStyle: "line" } },
        tooltip: { callbacks: { title: items => items.length ? `${data.x}: ${items[0].label}` : "" } },
      },
    };
  };

  const draw = figure => {
    const canvas = figure.querySelector("canvas"), kind = figure.dataset.kind;
    const data = read(figure.querySelector("table"));
    if (kind === "lying") {
      canvas.parentElement.style.height = `${90 + 44 * data.labels.length}px`;
    }
    const chart = new Chart(canvas, {
      type: kind === "step" ? "line" : "bar",
      data: { labels: kind === "step" ? undefined : data.labels, datasets: datasets(data, kind) },
      options: options(data, kind, figure.dataset.unit),
    });
    charts.push({ chart, data, kind, figure });
    walk(canvas, chart, data, figure.querySelector(".status"));
  };

  // Left and right go through the values, and say them.
  const walk = (canvas, chart, data, status) => {
    let at = -1;
    const show = () => {
      const active = data.series
        .map((one, series) => ({ datasetIndex: series, index: at }))
        .filter(one => data.series[one.datasetIndex].values[at] !== null && chart.isDatasetVisible(one.datasetIndex));
      const first = active.length ? chart.getDatasetMeta(active[0].datasetIndex).data[at] : { x: 0, y: 0 };
      chart.setActiveElements(active);
      chart.tooltip.setActiveElements(active, { x: first.x, y: first.y });
      chart.update("none");
      status.textContent = `${data.x} ${data.labels[at]}: `
        + active.map(one => `${data.series[one.datasetIndex].name} ${data.series[one.datasetIndex].values[at]}`).join(", ");
    };
    const hide = () => {
      at = -1;
      chart.setActiveElements([]);
      chart.tooltip.setActiveElements([], { x: 0, y: 0 });
      chart.update("none");
      status.textContent = "";
    };
    canvas.addEventListener("keydown", event => {
      const last = data.labels.length - 1;
      const next = { ArrowRight: Math.min(last, at + 1), ArrowLeft: Math.max(0, at - 1), Home: 0, End: last }[event.key];
      if (next !== undefined && last >= 0) {
        at = next;
        show();
        event.preventDefault();
      } else if (event.key === "Escape") {
        hide();
      }
    });
    canvas.addEventListener("blur", hide);
  };

  const repaint = () => charts.forEach(({ chart, data, kind, figure }) => {
    datasets(data, kind).forEach((one, at) => Object.assign(chart.data.datasets[at], one));
    chart.options = options(data, kind, figure.dataset.unit);
    chart.resize();
    chart.update("none");
  });

  document.querySelectorAll("figure[data-kind]").forEach(draw);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
  matchMedia("print").addEventListener("change", repaint);
})();
