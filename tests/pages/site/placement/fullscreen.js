document.getElementById('go').addEventListener('click', () => {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.getElementById('wall').requestFullscreen();
});
