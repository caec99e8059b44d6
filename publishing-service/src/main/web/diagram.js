// Draws the numbers of the table beside a figure as a chart that can be explored. The table is the only source.
import { init, use } from 'echarts/core';
import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

function les(tabell) {
  const kolonner = [...tabell.querySelectorAll('thead th[data-serie]')];
  const rader = [...tabell.querySelectorAll('tbody tr')];
  return {
    tider: rader.map((rad) => rad.querySelector('th').textContent.trim()),
    serier: kolonner.map((hode) => ({
      navn: hode.dataset.serie,
      celler: rader.map((rad) => {
        const celle = rad.cells[hode.cellIndex];
        const verdi = celle.dataset.verdi;
        return { verdi: verdi === undefined ? null : Number(verdi), tekst: celle.textContent.trim() };
      }),
    })),
  };
}

export function vis(figur) {
  const tegning = figur.querySelector('svg');
  const tabell = document.getElementById(figur.dataset.diagram);
  if (!tegning || !tabell) {
    return;
  }
  const { tider, serier } = les(tabell);
  const stil = getComputedStyle(figur);
  const farge = (navn) => stil.getPropertyValue(navn).trim();
  const flate = document.createElement('div');
  flate.className = 'utforsk';
  flate.setAttribute('aria-hidden', 'true');
  const ramme = tegning.getBoundingClientRect();
  tegning.after(flate);
  tegning.classList.add('erstattet');
  const diagram = init(flate, null, { renderer: 'svg', width: ramme.width, height: ramme.height });
  const skrift = { fontFamily: stil.fontFamily, fontSize: 13, color: farge('--blekk') };
  diagram.setOption({
    animation: false,
    textStyle: skrift,
    grid: { left: 8, right: 24, top: 16, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: tider,
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: farge('--strek') } },
      axisLabel: { ...skrift, color: farge('--dempet') },
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitLine: { lineStyle: { color: farge('--strek') } },
      axisLabel: { ...skrift, color: farge('--dempet') },
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: farge('--flate'),
      borderColor: farge('--strek'),
      textStyle: skrift,
      formatter: (punkter) =>
        [tider[punkter[0].dataIndex], ...serier.map((serie) => `${serie.navn}  ${serie.celler[punkter[0].dataIndex].tekst}`)].join(
          '\n',
        ),
    },
    series: serier.map((serie, nummer) => ({
      type: 'line',
      name: serie.navn,
      data: serie.celler.map((celle) => celle.verdi),
      connectNulls: false,
      symbol: 'circle',
      symbolSize: nummer === 0 ? 8 : 5,
      lineStyle: { width: nummer === 0 ? 3 : 1.75, color: farge(`--serie-${nummer}`) },
      itemStyle: { color: farge(`--serie-${nummer}`) },
    })),
  });
  new ResizeObserver(() => diagram.resize({ width: figur.clientWidth })).observe(figur);
}
