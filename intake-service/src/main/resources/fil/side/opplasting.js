// Sends a file in pieces, shows how far it is, and goes on where it was when the connection breaks. Without this the same
// form sends the file in one.
(function () {
  'use strict';
  var HODE = 512 * 1024;
  var BIT = 4 * 1024 * 1024;
  var nynorsk = document.documentElement.lang === 'nn';
  function ord(nb, nn) { return nynorsk ? nn : nb; }
  function finn(id) { return document.getElementById(id); }

  // Asks seldom after a while, so that a page that is left open does not keep a session alive for long.
  function folg(del, pause) {
    fetch(del.dataset.vent, { credentials: 'same-origin', headers: { 'X-Requested-With': 'JavaScript' } })
      .then(function (svar) { return svar.ok ? svar.text() : del.dataset.status; })
      .catch(function () { return del.dataset.status; })
      .then(function (status) {
        if (status !== del.dataset.status) location.reload();
        else setTimeout(function () { folg(del, Math.min(60000, pause * 1.2)); }, pause);
      });
  }
  document.querySelectorAll('[data-vent]').forEach(function (del) { folg(del, 1000); });
  document.querySelectorAll('[data-skriv-ut]').forEach(function (en) {
    en.hidden = false;
    en.addEventListener('click', function () { window.print(); });
  });

  var skjema = finn('opplasting');
  if (!skjema || !window.crypto || !crypto.subtle) return;
  var felt = finn('fil');
  var knapp = skjema.querySelector('button[type=submit]');
  var pause = finn('pause');
  var na = null;

  function si(tekst, feil) {
    var status = finn('opplastingsstatus');
    status.textContent = tekst;
    status.className = tekst ? (feil ? 'varsel feil' : 'beskjed') : '';
  }

  function mb(bytes) { return (bytes / 1048576).toFixed(1).replace('.', ','); }

  function vis(mottatt, storrelse) {
    var prosent = Math.floor(100 * mottatt / storrelse);
    finn('framdrift').hidden = false;
    finn('maler').value = prosent;
    finn('tall').textContent = mb(mottatt) + ord(' av ', ' av ') + mb(storrelse) + ' MB (' + prosent + ' %)';
  }

  function ferdig() {
    na = null;
    knapp.disabled = false;
    pause.hidden = true;
  }

  function avbryt(tekst) {
    ferdig();
    finn('framdrift').hidden = true;
    si(tekst, true);
    felt.focus();
  }

  // One request; progress is what has left this machine.
  function spor(metode, sti, hoder, innhold, framdrift) {
    return new Promise(function (ja, nei) {
      var kall = new XMLHttpRequest();
      kall.open(metode, sti);
      kall.setRequestHeader('X-Requested-With', 'JavaScript');
      Object.keys(hoder).forEach(function (navn) { kall.setRequestHeader(navn, hoder[navn]); });
      if (framdrift) kall.upload.onprogress = function (hendelse) { framdrift(hendelse.loaded); };
      kall.onload = function () { ja({ status: kall.status, tekst: kall.responseText }); };
      kall.onerror = kall.onabort = kall.ontimeout = nei;
      if (na) na.kall = kall;
      kall.send(innhold);
    });
  }

  function json(svar) { try { return JSON.parse(svar.tekst); } catch (feil) { return {}; } }

  function heks(bytes) {
    return Array.from(new Uint8Array(bytes)).map(function (en) { return en.toString(16).padStart(2, '0'); }).join('');
  }

  function start() {
    var fil = na.fil;
    fil.slice(0, HODE).arrayBuffer().then(function (hode) {
      return crypto.subtle.digest('SHA-256', hode);
    }).then(function (avtrykk) {
      var data = new URLSearchParams();
      ['merke', 'enhet', 'aar'].forEach(function (navn) { data.set(navn, skjema.elements.namedItem(navn).value); });
      data.set('storrelse', fil.size);
      data.set('avtrykk', heks(avtrykk));
      return spor('POST', '/filer/opplasting', { 'Content-Type': 'application/x-www-form-urlencoded' }, data.toString());
    }).then(function (svar) {
      if (!gikk(svar)) return;
      var stand = json(svar);
      na.id = stand.id;
      na.feil = 0;
      var andre = (stand.andre || []).map(function (en) {
        return en.navn + ord(' begynte også for dette året, ', ' byrja òg for dette året, ') + en.startet + ' (' + en.prosent + ' %). '
          + ord('Begge filene blir kontrollert; den som ble begynt sist, gjelder.', 'Begge filene vert kontrollerte; den som vart byrja sist, gjeld.');
      });
      si(andre.concat(stand.mottatt > 0 ? [ord('Fortsetter der det stoppet.', 'Held fram der det stoppa.')] : []).join(' '), false);
      send(stand.mottatt);
    }).catch(brudd);
  }

  function send(fra) {
    if (!na || na.pause) return;
    vis(fra, na.fil.size);
    var bit = na.fil.slice(fra, Math.min(na.fil.size, fra + (fra === 0 ? HODE : BIT)));
    spor('PATCH', '/filer/opplasting/' + na.id, {
      'Content-Type': 'application/offset+octet-stream',
      'Upload-Offset': String(fra),
      'X-Merke': skjema.elements.namedItem('merke').value
    }, bit, function (sendt) { if (na) vis(Math.min(na.fil.size, fra + sendt), na.fil.size); }).then(function (svar) {
      if (svar.status === 404) return start();
      if (svar.status !== 409 && !gikk(svar)) return;
      var stand = json(svar);
      if (na.feil > 0) si('', false);
      na.feil = 0;
      if (stand.side) {
        vis(na.fil.size, na.fil.size);
        si(ord('Filen er mottatt.', 'Fila er motteken.'), false);
        na = null;
        location.assign(stand.side);
      } else {
        send(stand.mottatt);
      }
    }).catch(brudd);
  }

  function gikk(svar) {
    if (svar.status === 422) {
      avbryt(json(svar).avvist);
    } else if (svar.status === 401 || svar.status === 499) {
      avbryt(ord('Du er logget ut. Last siden på nytt og velg den samme filen, så fortsetter opplastingen.',
        'Du er logga ut. Last sida på nytt og vel den same fila, så held opplastinga fram.'));
    } else if (svar.status === 403) {
      avbryt(json(svar).detail || ord('Du har ikke tilgang.', 'Du har ikkje tilgang.'));
    } else if (svar.status >= 500) {
      brudd();
    } else if (svar.status !== 200) {
      avbryt(ord('Filen kunne ikke lastes opp. Last siden på nytt, og prøv igjen.',
        'Fila kunne ikkje lastast opp. Last sida på nytt, og prøv igjen.'));
    } else {
      return true;
    }
    return false;
  }

  // The server knows what has come; ask it, and go on from there. Longer and longer between, at most half a minute.
  function brudd() {
    if (!na || na.pause) return;
    na.feil = (na.feil || 0) + 1;
    var sekunder = Math.min(30, Math.pow(2, na.feil - 1));
    si(ord('Forbindelsen er brutt. Det som er kommet fram, er lagret. Vi prøver igjen om ',
      'Sambandet er brote. Det som er kome fram, er lagra. Vi prøver igjen om ') + sekunder + ' s.', true);
    na.venter = setTimeout(fortsett, sekunder * 1000);
  }

  function fortsett() {
    if (!na) return;
    na.pause = false;
    clearTimeout(na.venter);
    if (!na.id) return start();
    spor('GET', '/filer/opplasting/' + na.id, {}, null).then(function (svar) {
      if (svar.status === 404) return start();
      if (gikk(svar)) {
        si(ord('Fortsetter der det stoppet.', 'Held fram der det stoppa.'), false);
        send(json(svar).mottatt);
      }
    }).catch(brudd);
  }

  skjema.addEventListener('submit', function (hendelse) {
    hendelse.preventDefault();
    if (na || !felt.files.length) return;
    var fil = felt.files[0];
    if (fil.size > Number(skjema.dataset.storste)) {
      return avbryt(ord('Filen er større enn 200 MB og kan ikke tas imot.', 'Fila er større enn 200 MB og kan ikkje takast imot.'));
    }
    na = { fil: fil, feil: 0, pause: false };
    knapp.disabled = true;
    pause.hidden = false;
    pause.textContent = ord('Ta pause', 'Ta pause');
    si('', false);
    vis(0, Math.max(1, fil.size));
    start();
  });

  pause.addEventListener('click', function () {
    if (!na) return;
    if (na.pause) {
      pause.textContent = ord('Ta pause', 'Ta pause');
      fortsett();
    } else {
      na.pause = true;
      clearTimeout(na.venter);
      if (na.kall) na.kall.abort();
      pause.textContent = ord('Fortsett', 'Hald fram');
      si(ord('Pause. Det som er kommet fram, er lagret.', 'Pause. Det som er kome fram, er lagra.'), false);
    }
  });
  window.addEventListener('online', function () { if (na && na.feil > 0) fortsett(); });
  window.addEventListener('beforeunload', function (hendelse) { if (na) hendelse.preventDefault(); });

  ['dragenter', 'dragover'].forEach(function (navn) {
    skjema.addEventListener(navn, function (hendelse) {
      hendelse.preventDefault();
      skjema.classList.add('over-slipp');
    });
  });
  ['dragleave', 'drop'].forEach(function (navn) {
    skjema.addEventListener(navn, function (hendelse) {
      hendelse.preventDefault();
      skjema.classList.remove('over-slipp');
    });
  });
  skjema.addEventListener('drop', function (hendelse) {
    if (na || !hendelse.dataTransfer.files.length) return;
    felt.files = hendelse.dataTransfer.files;
    skjema.requestSubmit(knapp);
  });
})();
