import type { Requirement, Role } from './entities.ts';

/**
 * What a role requires at the very level at which it stands itself. Where nothing else is said of the role, its levels
 * tell what that means, so that no list of what it asks for has to.
 */
export function requiredAtOwnLevel({ level, requires }: Pick<Role, 'level' | 'requires'>): Requirement[] {
  return requires.filter((one) => one.level !== undefined && one.level === level);
}
