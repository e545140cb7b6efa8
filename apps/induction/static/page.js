// What every page does with a script, also those that need none of the app's own: small, whole, and running before anything else has come.

// "Leave quickly": the page goes at once, and the way back does not lead to it again. Without any script the plain link alone leaves.
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a[data-leave]') : null
  if (!(link instanceof HTMLAnchorElement)) return
  event.preventDefault()
  document.body.hidden = true
  document.title = ''
  location.replace(link.href)
})

// A form whose answer is saved. Without a script it is a plain form and the next page is the receipt. With one it says what was not saved and
// keeps what was chosen; it may be pressed again, since the event id inside makes a second press harmless.
document.addEventListener('submit', async event => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-save')) return
  event.preventDefault()
  if (form.getAttribute('aria-busy') === 'true') return
  const notSaved = form.querySelector('[data-not-saved]')
  form.setAttribute('aria-busy', 'true')
  if (notSaved instanceof HTMLElement) notSaved.hidden = true
  const answer = await fetch(form.action, {
    method: 'POST', cache: 'no-store', body: new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])),
    headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
  }).catch(() => null)
  const result = await answer?.json().catch(() => null)
  form.removeAttribute('aria-busy')
  if (result?.type === 'redirect') return follow(new URL(result.location, location.href), form)
  // A refusal is shown by the page that the server sends to a plain form.
  if (answer && answer.status < 500) return form.submit()
  if (notSaved instanceof HTMLElement) notSaved.hidden = false
})

const unsent = 'what was chosen and not sent yet'

/** @param {URL} next @param {HTMLFormElement} [sent] */
function follow(next, sent) {
  if (next.pathname !== location.pathname || next.search !== location.search) return location.assign(next)
  // The same page with something new on it: it keeps its place on the screen, and what was chosen in its other questions.
  const chosen = [...document.querySelectorAll('form[data-save] input:checked')].flatMap(input => (input instanceof HTMLInputElement && input.form !== sent && input.id !== '' ? [input.id] : []))
  sessionStorage.setItem(unsent, JSON.stringify(chosen))
  history.replaceState(history.state, '', next)
  location.reload()
}

// On a shared device nothing of the last person stays on the screen: after the idle time it leads to the sign-in page, and the server signs
// them out. Typing, touching and scrolling count as being here. A sleeping device runs no timers, so the clock is asked, not counted.
let last = Date.now()
let told = Date.now()
const idleMinutes = () => Number(document.querySelector('[data-idle-minutes]')?.getAttribute('data-idle-minutes') ?? 0)
const here = () => {
  last = Date.now()
  if (last - told < 60_000 || !idleMinutes()) return
  told = last
  void fetch('/still-here', { method: 'POST' }).catch(() => undefined)
}
for (const kind of ['pointerdown', 'keydown', 'scroll']) addEventListener(kind, here, { passive: true, capture: true })
setInterval(() => {
  if (!idleMinutes() || Date.now() - last < idleMinutes() * 60_000) return
  document.body.hidden = true
  location.replace('/sign-out/idle')
}, 5000)

for (const id of JSON.parse(sessionStorage.getItem(unsent) ?? '[]')) {
  const input = document.getElementById(id)
  if (input instanceof HTMLInputElement) input.checked = true
}
sessionStorage.removeItem(unsent)

// What only a script can do is offered only where there is one.
for (const button of document.querySelectorAll('button[data-print]')) {
  if (!(button instanceof HTMLButtonElement)) continue
  button.hidden = false
  button.addEventListener('click', () => print())
}

// A page that comes back with faults is read from their summary; one that comes back with an answer from what is said to it.
const answered = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null
const first = document.querySelector('.govuk-error-summary') ?? answered?.querySelector('[data-outcome]')
if (first instanceof HTMLElement) first.focus({ preventScroll: first.hasAttribute('data-outcome') })

// Pages with the app's own script say so when that has started; the others are ready now.
if (!document.querySelector('link[rel=modulepreload]')) document.documentElement.dataset.ready = 'yes'
