/** Urdu function words; the list of the `stopword` package misspells most of them. */
export const stopWords =
  `کا کی کے کو نے سے میں پر تک اور یا بھی ہی تو نہ نہیں ہے ہیں تھا تھی تھے ہو ہوا ہوئی ہوئے ہوں گا گی گے یہ وہ اس ان اسے انہیں
  جو کہ کیا کیوں کون ہم تم آپ میرا اپنا اپنی اپنے ایک کر کرنا کرنے کیا گیا گئی گئے لیے ساتھ بعد پہلے جب اب پھر مگر لیکن اگر`.split(
    /\s+/,
  );
