// Stores answers while they are written. Without it the page works the same, by its buttons.
(function () {
  'use strict';
  var skjema = document.querySelector('form[data-autolagre]');
  var apne = document.querySelector('.oppsummering:not(.ok)');
  if (apne && location.hash === '#oppsummering') apne.focus();

  // A link to a place in a folded section unfolds it.
  function vis() {
    var mal = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!mal) return;
    var del = mal.closest('details.del');
    if (del) del.open = true;
    mal.scrollIntoView({ block: 'center' });
    if (mal.matches('input, textarea, select')) mal.focus();
  }
  window.addEventListener('hashchange', vis);
  document.addEventListener('click', function (hendelse) {
    var lenke = hendelse.target.closest('a[href^="#"]');
    if (lenke && lenke.getAttribute('href') === location.hash) vis();
  });
  vis();
  if (!skjema) return;

  var status = document.getElementById('lagrestatus');
  var versjon = skjema.elements.namedItem('versjon');
  var nynorsk = document.documentElement.lang === 'nn';
  var endret = new Set();
  var underveis = false;
  var venter = 0;

  function si(tekst) { status.textContent = tekst; }

  function felt(navn) {
    return Array.prototype.filter.call(skjema.elements, function (en) { return en.name === navn && en.type !== 'hidden'; });
  }

  function verdi(navn) {
    var alle = felt(navn);
    var valgt = alle.filter(function (en) { return en.type !== 'radio' && en.type !== 'checkbox' || en.checked; })[0];
    return valgt ? valgt.value : '';
  }

  function sett(navn, tekst) {
    felt(navn).forEach(function (en) {
      if (en.type === 'radio' || en.type === 'checkbox') en.checked = en.value === tekst;
      else en.value = tekst;
    });
  }

  function lagre() {
    if (underveis || endret.size === 0) return;
    underveis = true;
    var sendt = Array.from(endret);
    endret.clear();
    var data = new URLSearchParams();
    data.set('merke', skjema.elements.namedItem('merke').value);
    data.set('versjon', versjon.value);
    data.set('kontrollert', skjema.dataset.kontrollert);
    sendt.forEach(function (navn) { data.set(navn, verdi(navn)); });
    si(nynorsk ? 'Lagrar …' : 'Lagrer …');
    fetch(skjema.dataset.autolagre, {
      method: 'POST', body: data, credentials: 'same-origin', redirect: 'manual',
      headers: { Accept: 'application/json', 'If-Match': '"' + versjon.value + '"' }
    }).then(function (svar) {
      if (svar.type === 'opaqueredirect' || svar.status === 401 || svar.status === 499) {
        throw new Error(nynorsk ? 'Du er logga ut. Opne sida på nytt for å lagre.' : 'Du er logget ut. Åpne siden på nytt for å lagre.');
      }
      if (!svar.ok) throw new Error(nynorsk ? 'Ikkje lagra. Trykk Lagre kladd.' : 'Ikke lagret. Trykk Lagre kladd.');
      return svar.json();
    }).then(function (svar) {
      underveis = false;
      if (svar.konflikt) {
        skjema.requestSubmit(skjema.querySelector('button[value=lagre]'));
        return;
      }
      versjon.value = svar.versjon;
      tegn(svar);
      si(svar.melding);
      lagre();
    }).catch(function (feil) {
      underveis = false;
      sendt.forEach(function (navn) { endret.add(navn); });
      si(feil instanceof TypeError ? (nynorsk ? 'Ikkje lagra: inga kontakt. Prøver igjen.' : 'Ikke lagret: ingen kontakt. Prøver igjen.') : feil.message);
      if (feil instanceof TypeError) setTimeout(lagre, 5000);
    });
  }

  function tegn(svar) {
    Object.keys(svar.andre).forEach(function (navn) { if (!endret.has(navn)) sett(navn, svar.andre[navn]); });
    skjema.querySelectorAll('[data-felt]').forEach(function (en) {
      if (en.dataset.felt in svar.beregnet) en.textContent = svar.beregnet[en.dataset.felt];
    });
    skjema.querySelectorAll('[data-sum]').forEach(function (en) { en.textContent = svar.summer[en.dataset.sum] || '–'; });
    skjema.querySelectorAll('[data-del]').forEach(function (en) { en.textContent = svar.deler[en.dataset.del] || ''; });
    skjema.querySelectorAll('[data-funn]').forEach(function (en) {
      if (en.contains(document.activeElement)) return;
      var ny = svar.funn[en.dataset.funn] || '';
      if (en.dataset.vist !== ny) {
        en.innerHTML = ny;
        en.dataset.vist = ny;
      }
      felt(en.dataset.funn).forEach(function (inn) {
        if (ny.indexOf('regelfunn feil') >= 0) inn.setAttribute('aria-invalid', 'true');
        else inn.removeAttribute('aria-invalid');
      });
    });
  }

  skjema.addEventListener('input', function (hendelse) {
    if (!hendelse.target.name || hendelse.target.name.indexOf(':') < 0) return;
    endret.add(hendelse.target.name);
    clearTimeout(venter);
    venter = setTimeout(lagre, 1200);
  });
  skjema.addEventListener('change', function () {
    clearTimeout(venter);
    lagre();
  });
  skjema.addEventListener('submit', function () { endret.clear(); });
  window.addEventListener('beforeunload', function (hendelse) {
    if (endret.size > 0 || underveis) hendelse.preventDefault();
  });
})();
