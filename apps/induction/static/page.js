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
  form.querySelector('[data-signed-out]')?.remove()
  const answer = await fetch(form.action, {
    method: 'POST', cache: 'no-store', body: new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])),
    headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
  }).catch(() => null)
  const result = await answer?.json().catch(() => null)
  form.removeAttribute('aria-busy')
  const next = result?.type === 'redirect' ? new URL(result.location, location.href) : null
  if (next?.pathname === '/sign-in' && !next.searchParams.has('why') && notSaved instanceof HTMLElement) return signedOut(notSaved)
  if (next) return follow(next, form)
  // A refusal is shown by the page that the server sends to a plain form.
  if (answer && answer.status < 500) return form.submit()
  if (notSaved instanceof HTMLElement) notSaved.hidden = false
})

// Signed out in the meantime, in another tab or after weeks: what was chosen stays, and signing in opens beside it.
/** @param {HTMLElement} notSaved */
function signedOut(notSaved) {
  const link = document.createElement('a')
  link.className = 'govuk-link'
  link.href = '/sign-in'
  link.target = '_blank'
  link.textContent = 'Sign in (opens another tab)'
  const said = document.createElement('p')
  said.className = 'govuk-error-message'
  said.dataset.signedOut = ''
  said.append('Not saved: you were signed out in the meantime. What you chose is still here. ', link, ', come back, and press the button again.')
  notSaved.after(said)
}

const unsent = 'what was chosen and not sent yet'

/** @param {URL} next @param {HTMLFormElement} [sent] */
function follow(next, sent) {
  if (next.pathname !== location.pathname || next.search !== location.search) return location.assign(next)
  // The same page with something new on it: it keeps its place on the screen, and what was chosen in its other questions.
  const chosen = [...document.querySelectorAll('form[data-save] :is(input:checked, select)')].flatMap(field => ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.form !== sent && field.id !== '' ? [[field.id, field.value]] : []))
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

for (const [id, value] of JSON.parse(sessionStorage.getItem(unsent) ?? '[]')) {
  const field = document.getElementById(id)
  if (field instanceof HTMLInputElement) field.checked = true
  else if (field instanceof HTMLSelectElement) field.value = value
}
sessionStorage.removeItem(unsent)

// Steps to put in order: with a script a number that is chosen moves its step there, two buttons move it by one, and every step has its number.
for (const list of document.querySelectorAll('ol[data-order]')) {
  const said = document.createElement('p')
  said.className = 'govuk-visually-hidden'
  said.setAttribute('role', 'status')
  list.after(said)
  /** @param {Element} step @param {number} to @param {HTMLElement} held */
  const move = (step, to, held) => {
    const others = [...list.children].filter(other => other !== step)
    if (to < 0 || to > others.length) return
    list.insertBefore(step, others[to] ?? null)
    for (const [at, { firstElementChild: number }] of [...list.children].entries()) if (number instanceof HTMLSelectElement) number.value = String(at + 1)
    said.textContent = `${step.querySelector('label')?.textContent?.trim()} Now ${to + 1} of ${others.length + 1}.`
    held.focus()
  }
  for (const step of list.children) {
    const number = step.firstElementChild, label = step.querySelector('label')
    if (!(number instanceof HTMLSelectElement) || !label) continue
    number.addEventListener('change', () => { if (number.value) move(step, Number(number.value) - 1, number) })
    for (const [by, sign, way] of /** @type {const} */ ([[-1, '↑', 'up'], [1, '↓', 'down']])) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = sign
      button.setAttribute('aria-label', `Move ${way}: ${label.textContent?.trim()}`)
      button.addEventListener('click', () => move(step, [...list.children].indexOf(step) + by, button))
      step.append(button)
    }
  }
}

// What only a script can do is offered only where there is one.
for (const button of document.querySelectorAll('button[data-print]')) {
  if (!(button instanceof HTMLButtonElement)) continue
  button.hidden = false
  button.addEventListener('click', () => print())
}

// A page that comes back with faults is read from their summary; one that comes back with an answer from what is said to it.
const answered = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null
const first = document.querySelector('.govuk-error-summary') ?? (answered?.hasAttribute('data-outcome') ? answered : answered?.querySelector('[data-outcome]'))
if (first instanceof HTMLElement) first.focus({ preventScroll: first.hasAttribute('data-outcome') })

// Pages with the app's own script say so when that has started; the others are ready now.
if (!document.querySelector('link[rel=modulepreload]')) document.documentElement.dataset.ready = 'yes'
