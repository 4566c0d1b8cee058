// Passkeys: asks the workspace what to sign, lets the authenticator sign it, and sends the answer with the form.
(() => {
  if (!window.PublicKeyCredential || !PublicKeyCredential.parseRequestOptionsFromJSON) return;
  const answered = async (place, form) => {
    const answer = await fetch(place.dataset.options, {method: "POST", body: new URLSearchParams(new FormData(form))});
    if (answer.status === 422) return "";
    const publicKey = await answer.json();
    const credential = place.dataset.passkey === "create"
      ? await navigator.credentials.create({publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(publicKey)})
      : await navigator.credentials.get({publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey)});
    return JSON.stringify(credential);
  };
  for (const place of document.querySelectorAll("[data-passkey]")) {
    const form = place.querySelector("form");
    const failed = place.querySelector("[data-failed]");
    place.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      failed.hidden = true;
      answered(place, form).then((answer) => {
        form.elements.answer.value = answer;
        form.submit();
      }, () => { failed.hidden = false; });
    });
  }
})();
