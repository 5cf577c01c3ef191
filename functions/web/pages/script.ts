/**
 * The pages' only script. Without it everything works; with it an empty time zone field is filled with the
 * visitor's own zone, and a downloaded page warns of nothing and stores nothing.
 */
export const script = `(() => {
  const field = document.querySelector('input[name=zone]');
  if (field && !field.value) {
    try {
      field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || '';
    } catch {}
  }
})();
`;
