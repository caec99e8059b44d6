package no.barnevernsregister.contracts.xml;

import java.util.IdentityHashMap;
import java.util.Optional;

/** Where the records that were read from a document stand in it. A record from another document stands nowhere. */
public final class Plasseringer {

    private final IdentityHashMap<Object, XmlElement> elementer = new IdentityHashMap<>();

    /** Those of a document of which nothing was read. */
    public static Plasseringer ingen() {
        return new Plasseringer();
    }

    void sett(Object post, XmlElement element) {
        elementer.put(post, element);
    }

    /** Where this very record stands; an equal record from elsewhere does not count. */
    public Optional<Plassering> av(Object post) {
        return Optional.ofNullable(elementer.get(post)).map(XmlElement::plassering);
    }
}
