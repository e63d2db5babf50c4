/** The classification that an occupation's code belongs to by its form: `41-1012.00` or `41-1012`. */
export function socSchemeOf(code: string): 'O*NET-SOC' | 'SOC' | undefined {
  if (!/^\d{2}-\d{4}(?:\.\d{2})?$/u.test(code)) return undefined;
  return code.includes('.') ? 'O*NET-SOC' : 'SOC';
}
