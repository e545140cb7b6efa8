import type { Cookies } from '@sveltejs/kit'
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'

/** On a shared device the next page after so many idle minutes is the sign-in page. */
export const idleMinutes = 10

/** Says that this device is used by several people. It belongs to the device, so it stays when one of them signs out. */
const sharedDevice = 'shared-device'
/** There for as long as somebody does something. When it is gone, whoever was signed in on the shared device is signed out. */
const stillHere = 'still-here'

/** Sets the cookies that better-auth answered with. */
export function keepCookies(cookies: Cookies, headers: Headers | null): void {
  const set = headers?.getSetCookie() ?? []
  for (const line of set) {
    for (const [name, attributes] of parseSetCookieHeader(line)) {
      const { path, ...options } = Object.fromEntries(Object.entries(toCookieOptions(attributes)).filter(([, value]) => value !== undefined))
      cookies.set(name, attributes.value, { ...options, path: typeof path === 'string' ? path : '/' })
    }
  }
}

export const isSharedDevice = (cookies: Cookies): boolean => cookies.get(sharedDevice) === 'yes'

/** Marks or unmarks this device as shared, and starts its idle time. */
export function markDevice(cookies: Cookies, shared: boolean, secure: boolean): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  if (!shared) return cookies.delete(sharedDevice, options)
  cookies.set(sharedDevice, 'yes', { ...options, maxAge: 365 * 24 * 60 * 60 })
  keepAwake(cookies, secure)
}

/** Somebody is still here: the idle time begins again. */
export function keepAwake(cookies: Cookies, secure: boolean): void {
  cookies.set(stillHere, 'yes', { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: idleMinutes * 60 })
}

/** Nobody did anything on this shared device for the idle time. */
export const hasBeenIdle = (cookies: Cookies): boolean => isSharedDevice(cookies) && cookies.get(stillHere) === undefined
