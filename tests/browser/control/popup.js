fetch('http://popup.example/away').catch(() => undefined);
