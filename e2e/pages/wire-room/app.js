// A small single-page site, as many news sites are built: links change the address by pushState, the article is put in
// one task later, and the title last of all.
const view = document.getElementById('view');

function show() {
  const name = location.pathname.split('/').pop() || 'talks';
  const template = document.getElementById(name) ?? document.getElementById('talks');
  requestAnimationFrame(() => {
    view.replaceChildren(template.content.cloneNode(true));
    requestAnimationFrame(() => {
      document.title = `${view.querySelector('h1').textContent} | The Wire Room`;
    });
  });
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-route]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
});
addEventListener('popstate', show);
show();
