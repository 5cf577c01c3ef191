/*
 * The only script of the pages, which all work without it. It replaces a time zone that nobody chose by the visitor’s,
 * keeps the line that sums up a folded form in step with its fields, shows a first digest once it has been sent, and
 * stores nothing.
 */
(() => {
  const waiting = document.querySelector('[data-await]');
  const everyMilliseconds = 5000;
  let looks = 24;
  const look = async () => {
    try {
      const page = await (await fetch(waiting.dataset.await)).text();
      const found = new DOMParser().parseFromString(page, 'text/html').getElementById(waiting.id);
      if (found && found.dataset.await === undefined) return waiting.replaceChildren(...found.childNodes);
    } catch {}
    if (--looks > 0) setTimeout(look, everyMilliseconds);
  };
  if (waiting) setTimeout(look, everyMilliseconds);
})();

(() => {
  const zone = document.querySelector('input[data-guess]');
  if (zone) {
    try {
      zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || zone.value;
    } catch {}
  }

  const form = document.getElementById('subscribe');
  if (!form) return;
  const wordsOf = {
    cadence: () => form.querySelector('[name=cadence]:checked')?.parentElement.textContent,
    at: () => form.elements.at.value,
    zone: () => form.elements.zone.value.split('/').pop().replaceAll('_', ' '),
  };
  const sumUp = () => {
    for (const part of form.querySelectorAll('[data-shows]'))
      part.textContent = wordsOf[part.dataset.shows]() || part.textContent;
  };
  form.addEventListener('change', sumUp);
  sumUp();
})();
