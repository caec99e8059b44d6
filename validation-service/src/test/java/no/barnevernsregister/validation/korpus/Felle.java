package no.barnevernsregister.validation.korpus;

/**
 * What an address in a document leads to, so that following it is noticed: a file with a word in it, and a listener.
 *
 * @param fil URI of the file
 * @param adresse URI of the listener
 */
record Felle(String fil, String adresse) {

    /** The word in the file; no answer may show it. */
    static final String ORD = "kanarifugl-i-gruven";

    /** Documents of the corpus name these two, which are nowhere. */
    String settInn(String dokument) {
        return dokument.replace("file:///kanarifugl.txt", fil).replace("http://kanarifugl.invalid", adresse);
    }
}
