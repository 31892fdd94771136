import { createTheme } from '@mantine/core';

const field = {
  root: 'field-root',
  label: 'field-label',
  required: 'field-required',
  description: 'field-description',
  error: 'field-error',
  wrapper: 'field-wrapper',
  input: 'field',
  section: 'field-section',
};

/** Gives Mantine's unstyled parts our class names; how they look stands in controls.css. */
export const theme = createTheme({
  components: {
    TextInput: { defaultProps: { classNames: field } },
    Textarea: { defaultProps: { classNames: field } },
    NativeSelect: { defaultProps: { classNames: field } },
    PasswordInput: {
      defaultProps: {
        classNames: {
          ...field,
          input: 'field secret-field',
          innerInput: 'secret-input',
          section: 'secret-section',
          visibilityToggle: 'secret-toggle',
        },
      },
    },
    Checkbox: {
      defaultProps: {
        classNames: {
          body: 'check-body',
          inner: 'check-inner',
          input: 'check-input',
          icon: 'check-icon',
          label: 'check-label',
          error: 'field-error',
        },
      },
    },
    Modal: {
      defaultProps: {
        classNames: {
          root: 'dialog-root',
          overlay: 'dialog-overlay',
          inner: 'dialog-inner',
          content: 'dialog-content',
          header: 'dialog-header',
          title: 'dialog-title',
          close: 'dialog-close',
          body: 'dialog-body',
        },
        transitionProps: { duration: 0 },
      },
    },
  },
});
