// The overlay's script, as it stands in the document: asks for pictures, lays each on at its time by the server's clock,
// and keeps the last one through every failure. Written for any browser that OBS or vMix bring; ships no framework.

/** What the document tells the script, in the data attributes of #overlay. */
export type PlayerSettings = {
  /** The entry whose picture the document has; 0 is none. */
  readonly seq: number;
  /** Milliseconds. */
  readonly delay: number;
};

/**
 * The clock is the browser's steady one, and how far the server's is from it: the quickest of the last answers tells, by
 * the middle between asking and hearing. A picture is due at its entry's time plus the delay; two are never shown out of
 * order. An answer that waits (`wait=1`) comes when the match moves.
 */
export const playerScript = `(() => {
  const place = document.getElementById('overlay');
  const delay = Number(place.dataset.delay);
  const clock = () => performance.timeOrigin + performance.now();
  let have = Number(place.dataset.seq);
  let coming = [];
  let samples = [];
  let timer;

  const apart = () => samples.reduce((best, one) => (one.took < best.took ? one : best)).apart;
  const ask = async (wait) => {
    const address = new URL(location.href);
    address.searchParams.set('part', '1');
    address.searchParams.set('after', String(have));
    if (wait) address.searchParams.set('wait', '1');
    const asked = clock();
    const stop = new AbortController();
    const patience = setTimeout(() => stop.abort(), 40000);
    try {
      const answer = await fetch(address, { cache: 'no-store', signal: stop.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const said = await answer.json();
      const heard = clock();
      if (!wait) {
        samples = [...samples.slice(-9), { took: heard - asked, apart: said.now - (asked + heard) / 2 }];
      }
      for (const picture of said.pictures) {
        if (picture.seq <= have) continue;
        have = picture.seq;
        coming.push(picture);
      }
      show();
    } finally {
      clearTimeout(patience);
    }
  };
  const lay = (picture) => {
    const before = new Set([...place.querySelectorAll('.box')].map((box) => box.outerHTML));
    place.innerHTML = picture.html;
    place.dataset.shown = String(picture.seq);
    for (const box of place.querySelectorAll('.box')) if (!before.has(box.outerHTML)) box.classList.add('fresh');
  };
  const show = () => {
    clearTimeout(timer);
    const now = clock() + apart();
    let due = null;
    while (coming.length > 0 && coming[0].at + delay <= now) due = coming.shift();
    if (due !== null) lay(due);
    if (coming.length > 0) timer = setTimeout(show, Math.max(1, coming[0].at + delay - now));
  };
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const follow = async () => {
    let rest = 500;
    for (;;) {
      try {
        await ask(samples.length > 0);
        rest = 500;
        await pause(50);
      } catch {
        // No network, a server that starts again: what is on air stays, and the next try comes.
        await pause(rest);
        rest = Math.min(5000, rest * 2);
      }
    }
  };
  const setClock = async () => {
    for (let count = 0; count < 3; count += 1) {
      try { await ask(false); } catch { /* Asked again within the minute. */ }
    }
    setTimeout(setClock, 60000);
  };
  setClock().then(follow);
})();`;
