/*
 * The only script of the pages, which all work without it. It replaces a time zone that nobody chose by the visitor’s,
 * keeps the line that sums up a folded form in step with its fields, and stores nothing.
 */
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
