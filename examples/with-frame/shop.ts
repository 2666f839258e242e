const status = document.querySelector('[role="status"]');

addEventListener('message', ({ origin, data }) => {
  if (origin !== import.meta.env['VITE_ACCOUNTS'] || data !== 'enrolled' || !status) return;
  status.textContent = 'Thank you. Your account is safer now.';
});
