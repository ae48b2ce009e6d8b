"""What report and maps share: palette, base template, css, policy; one file out, nothing off it."""
