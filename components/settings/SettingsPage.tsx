import { NativeSelect } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { browser } from 'wxt/browser';
import { AppError } from '../../lib/base/app-error.ts';
import { autoLockMinutes, changePassphrase, setAutoLockMinutes } from '../../lib/cases/session.ts';
import { usePreferences } from '../preferences.tsx';
import { watchPermissions } from '../scanner/site-access.ts';
import { NewPassphrase, type NewPassphraseValues, noPassphrase } from '../shell/NewPassphrase.tsx';
import { SecretInput } from '../ui/SecretInput.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useErrorsInLanguage } from '../ui/use-errors-in-language.ts';

/** Looks, lock, passphrase and the sites that may be read. */
export function SettingsPage() {
  const { messages } = usePreferences();
  return (
    <main className="page form-page" id="main" tabIndex={-1}>
      <h1>{messages.shell.settings}</h1>
      <Appearance />
      <AutoLock />
      <AllowedSites />
      <Passphrase />
    </main>
  );
}

function Appearance() {
  const { messages, theme, change } = usePreferences();
  const { themes } = messages.shell;
  return (
    <section className="form-row">
      <NativeSelect
        label={messages.shell.theme}
        value={theme}
        onChange={(event) => change({ theme: event.currentTarget.value as keyof typeof themes })}
        data={Object.entries(themes).map(([value, label]) => ({ value, label }))}
      />
    </section>
  );
}

function AutoLock() {
  const { messages } = usePreferences();
  const [minutes, setMinutes] = useState<number>();
  useEffect(() => void autoLockMinutes().then(setMinutes), []);
  return (
    <section className="form-row">
      <NativeSelect
        label={messages.vault.autoLock}
        value={String(minutes ?? '')}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          setMinutes(chosen);
          void setAutoLockMinutes(chosen);
        }}
        data={[5, 15, 30, 60, 120].map((count) => ({
          value: String(count),
          label: messages.vault.minutes(count),
        }))}
      />
    </section>
  );
}

/** The one place where every permission given can be seen and taken back. */
function AllowedSites() {
  const { messages } = usePreferences();
  const origins = useOrigins();
  return (
    <section className="settings-sites">
      <h2>{messages.shell.sites}</h2>
      {origins.length === 0 ? (
        <p className="small quiet">{messages.shell.noSites}</p>
      ) : (
        <ul>
          {origins.map((origin) => (
            <li key={origin}>
              <span>{origin.replace(/\/\*$/, '')}</span>
              <button
                type="button"
                className="btn btn-s"
                onClick={() => void browser.permissions.remove({ origins: [origin] })}
              >
                {messages.shell.revoke}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function useOrigins(): readonly string[] {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => void browser.permissions.getAll().then((all) => setOrigins(all.origins ?? []));
    return watchPermissions(read);
  }, []);
  return origins;
}

function Passphrase() {
  const { messages, say } = usePreferences();
  const words = messages.vault;
  const toast = useToast();
  const [refusal, setRefusal] = useState<AppError>();
  const form = useForm({ defaultValues: { current: '', ...noPassphrase } });
  useErrorsInLanguage(form);
  const { register, handleSubmit, formState, reset } = form;
  const change = handleSubmit(({ current, passphrase }) =>
    changePassphrase(current, passphrase).then(
      () => {
        setRefusal(undefined);
        reset();
        toast({ text: words.changed });
      },
      (error: unknown) => {
        if (!(error instanceof AppError)) throw error;
        setRefusal(error);
      },
    ),
  );
  return (
    <form noValidate onSubmit={(event) => void change(event)}>
      <h2>{words.change}</h2>
      <div className="form-row">
        <SecretInput
          label={words.current}
          autoComplete="current-password"
          error={refusal && say(refusal.text)}
          {...register('current')}
        />
        <NewPassphrase form={form as unknown as UseFormReturn<NewPassphraseValues>} label={words.next} />
      </div>
      <div className="form-foot">
        <button type="submit" className="btn" disabled={formState.isSubmitting}>
          {words.change}
        </button>
      </div>
    </form>
  );
}
