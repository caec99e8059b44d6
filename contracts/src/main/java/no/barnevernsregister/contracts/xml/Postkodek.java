package no.barnevernsregister.contracts.xml;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.barnevernsregister.contracts.xml.UlesbarXml.Grunn;
import org.jspecify.annotations.Nullable;

/**
 * Turns elements into records of the message model and back. The record is the description: components in schema order,
 * a value is an attribute unless it is marked {@link SomElement}, a record is a child element, a list is a repeated one.
 */
final class Postkodek {

    private static final Map<Class<?>, Postkodek> ALLE = new ConcurrentHashMap<>();

    private record Felt(
            String navn, RecordComponent komponent, Class<?> type, boolean liste, boolean element, boolean valgfritt) {

        boolean erPost() {
            return type.isRecord() && !Verditekst.kjenner(type);
        }
    }

    private final Constructor<?> konstruktor;
    private final List<Felt> felter;

    private Postkodek(Class<?> type) {
        RecordComponent[] komponenter = type.getRecordComponents();
        this.felter = Arrays.stream(komponenter).map(Postkodek::felt).toList();
        Class<?>[] typer =
                Arrays.stream(komponenter).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.konstruktor = type.getDeclaredConstructor(typer);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has this constructor", e);
        }
    }

    static Postkodek av(Class<?> type) {
        Postkodek kjent = ALLE.get(type);
        return kjent == null ? ALLE.computeIfAbsent(type, Postkodek::new) : kjent;
    }

    private static Felt felt(RecordComponent komponent) {
        boolean liste = komponent.getType() == List.class;
        Class<?> type = liste
                ? (Class<?>) ((ParameterizedType) komponent.getGenericType()).getActualTypeArguments()[0]
                : komponent.getType();
        XmlNavn navn = komponent.getAnnotation(XmlNavn.class);
        String forbokstav = komponent.getName().substring(0, 1).toUpperCase(Locale.ROOT);
        return new Felt(
                navn == null ? forbokstav + komponent.getName().substring(1) : navn.value(),
                komponent,
                type,
                liste,
                komponent.isAnnotationPresent(SomElement.class),
                komponent.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        || komponent.getType() == boolean.class);
    }

    /** Reads an element and all below it, and keeps where each record stands. */
    Object les(XmlElement element, Plasseringer plasseringer) {
        Object[] verdier = new Object[felter.size()];
        for (int i = 0; i < verdier.length; i++) {
            verdier[i] = verdi(felter.get(i), element, plasseringer);
        }
        try {
            Object post = konstruktor.newInstance(verdier);
            plasseringer.sett(post, element);
            return post;
        } catch (ReflectiveOperationException e) {
            throw feil(element);
        }
    }

    private static @Nullable Object verdi(Felt felt, XmlElement element, Plasseringer plasseringer) {
        if (felt.erPost() || felt.element()) {
            List<Object> funnet = new ArrayList<>();
            for (XmlElement barn : element.barn) {
                if (barn.navn.equals(felt.navn())) {
                    funnet.add(
                            felt.erPost() ? av(felt.type()).les(barn, plasseringer) : tolk(felt, barn.tekst(), barn));
                }
            }
            if (felt.liste()) {
                return funnet;
            }
            return funnet.isEmpty() ? mangler(felt, element) : funnet.getFirst();
        }
        String tekst = element.attributt(felt.navn());
        return tekst == null ? mangler(felt, element) : tolk(felt, tekst, element);
    }

    private static Object tolk(Felt felt, String tekst, XmlElement element) {
        try {
            return Verditekst.les(felt.type(), tekst);
        } catch (RuntimeException e) {
            throw new UlesbarXml(Grunn.UBRUKELIG_VERDI, element.linje, element.kolonne);
        }
    }

    private static @Nullable Object mangler(Felt felt, XmlElement element) {
        if (!felt.valgfritt()) {
            throw feil(element);
        }
        return felt.type() == boolean.class ? Boolean.FALSE : null;
    }

    private static UlesbarXml feil(XmlElement element) {
        return new UlesbarXml(Grunn.FEIL_INNHOLD, element.linje, element.kolonne);
    }

    void skriv(XmlTekst ut, String navn, Object post) {
        ut.start(navn);
        for (Felt felt : felter) {
            if (!felt.erPost() && !felt.element()) {
                skrivAttributt(ut, felt, les(felt, post));
            }
        }
        for (Felt felt : felter) {
            if (felt.erPost() || felt.element()) {
                Object verdi = les(felt, post);
                List<?> alle = verdi == null ? List.of() : felt.liste() ? (List<?>) verdi : List.of(verdi);
                for (Object en : alle) {
                    skrivElement(ut, felt, en);
                }
            }
        }
        ut.slutt(navn);
    }

    private static void skrivAttributt(XmlTekst ut, Felt felt, @Nullable Object verdi) {
        // An absent flag means false.
        if (verdi != null && (felt.type() != boolean.class || (Boolean) verdi)) {
            ut.attributt(felt.navn(), Verditekst.skriv(verdi));
        }
    }

    private static void skrivElement(XmlTekst ut, Felt felt, Object verdi) {
        if (felt.erPost()) {
            av(felt.type()).skriv(ut, felt.navn(), verdi);
        } else {
            ut.start(felt.navn());
            ut.tekst(Verditekst.skriv(verdi));
            ut.slutt(felt.navn());
        }
    }

    private static @Nullable Object les(Felt felt, Object post) {
        try {
            return felt.komponent().getAccessor().invoke(post);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record's component can be read", e);
        }
    }
}
