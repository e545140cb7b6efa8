// "Leave quickly": on every page, also on those without the app's own script, and before that has started. The page goes at once, and the way back
// does not lead to it again. Without any script the plain link alone leaves.
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a[data-leave]') : null
  if (!(link instanceof HTMLAnchorElement)) return
  event.preventDefault()
  document.body.hidden = true
  document.title = ''
  location.replace(link.href)
})
