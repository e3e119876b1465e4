// Runs in the page: how long it takes from a key to the frame behind the one that shows what the key was for.
(() => {
  const all = (path) => [...document.querySelectorAll(path)];
  const one = (path) => document.querySelector(path);
  const text = (path) => one(path)?.textContent.trim() ?? "";
  const rows = () => all(".scroller [role=option]");
  const ready = () => rows().length > 0 && rows().every((row) => row.getAttribute("aria-busy") !== "true");
  const cursor = () => one(".scroller .row.cursor");
  const look = () => ({ cursor: cursor()?.id, place: cursor()?.getAttribute("aria-posinset"), total: text(".list .total"), name: text(".list h1 bdi"), dialog: one("dialog[open]") !== null });
  const stands = (now) => now.cursor !== undefined && cursor().getAttribute("aria-busy") !== "true";
  const number = () => text(".scroller .row.cursor .number");

  /** When what a key was for is to be seen. */
  const seen = {
    cursor: (before, now) => now.place !== before.place && stands(now),
    left: (before, now) => now.cursor !== before.cursor && now.total !== before.total && stands(now),
    found: (before, now) => now.total !== before.total && ready(),
    view: (before, now) => now.name !== before.name && now.total !== before.total && (ready() || now.total === "0"),
    palette: (before, now) => now.dialog && one("dialog[open] [role=option]") !== null && one("dialog[open]").contains(document.activeElement),
    closed: (before, now) => !now.dialog,
    detail: () => number() !== "" && text("article.detail").includes(number()),
  };

  /** Behind the frame that paints what stands there now comes another one. */
  const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));

  let lap = null;
  const watch = {
    /** Looks out for what the next key is for; the last key counts, if it takes several. */
    arm(what) {
      const before = look();
      lap = new Promise((done) => {
        let key = null;
        const pressed = (event) => { key = event.timeStamp; };
        const check = () => {
          if (key === null || !seen[what](before, look())) return;
          observer.disconnect();
          window.removeEventListener("keydown", pressed, true);
          const last = key;
          const shown = performance.now() - last;
          painted((at) => done([at - last, shown]));
        };
        const observer = new MutationObserver(check);
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        window.addEventListener("keydown", pressed, true);
      });
    },
    /** Milliseconds of the lap from the key until it was painted, and until the page had changed; null: it did not end in two seconds. */
    taken: () => Promise.race([lap, new Promise((done) => setTimeout(() => done(null), 2_000))]),
    look,

    /** When the list could be used, in milliseconds since 1970. */
    usable: () => new Promise((done) => {
      const check = () => {
        if (!ready()) return;
        observer.disconnect();
        painted((at) => done(performance.timeOrigin + at));
      };
      const observer = new MutationObserver(check);
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      check();
    }),

    /** Scrolls by so many pixels a second; answers how long each frame took, and in which a place had no row that was there. */
    scroll: (speed, seconds) => new Promise((done) => {
      const scroller = one(".scroller");
      const frames = [];
      let [start, last] = [null, null];
      const frame = (at) => {
        start ??= at;
        if (last !== null) frames.push([at - last, blank(scroller)]);
        if (at - start > seconds * 1_000) return done(frames);
        scroller.scrollTop += speed * (last === null ? 0 : at - last) / 1_000;
        last = at;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    }),

    /** Goes to a part of the list, 0 to 1, as the scroll bar does; answers the milliseconds until its rows were painted. */
    jump: (part) => new Promise((done) => {
      const scroller = one(".scroller");
      const start = performance.now();
      scroller.scrollTop = part * (scroller.scrollHeight - scroller.clientHeight);
      const frame = () => (blank(scroller) ? requestAnimationFrame(frame) : painted((at) => done(at - start)));
      requestAnimationFrame(frame);
    }),
  };

  /** Whether some place in sight has no row, or one that has not arrived. */
  function blank(scroller) {
    const { top, bottom } = scroller.getBoundingClientRect();
    let below = top;
    const shown = all(".scroller [role=option]:not([aria-busy=true]), .sheet > :not(.rows), .scroller > :not(.sheet)").map((it) => it.getBoundingClientRect());
    for (const it of shown.sort((a, b) => a.top - b.top)) if (it.top <= below + 1) below = Math.max(below, it.bottom);
    return below < bottom - 1;
  }

  /** What the page asks the desk: name, when, and how long the answer took. */
  const asks = [];
  if (window.watch === undefined) {
    const ask = window.fetch;
    window.fetch = async (to, how) => {
      const row = [/"name":"(\w+)"/.exec(String(how?.body))?.[1] ?? String(to), performance.now(), null];
      asks.push(row);
      try {
        return await ask(to, how);
      } finally {
        row[2] = performance.now();
      }
    };
  }
  watch.asked = () => asks.splice(0).map(([name, from, to]) => [name, from, to === null ? null : to - from]);
  window.watch = watch;
})();
