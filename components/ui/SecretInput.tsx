import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { usePreferences } from '../preferences.tsx';

/** A field for a passphrase, with a switch to look at what was typed. */
export function SecretInput(props: PasswordInputProps) {
  const { messages } = usePreferences();
  return (
    <PasswordInput
      {...props}
      visibilityToggleButtonProps={{ 'aria-label': messages.shell.showSecret, tabIndex: 0 }}
    />
  );
}
