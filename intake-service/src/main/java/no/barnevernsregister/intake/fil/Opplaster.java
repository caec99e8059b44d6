package no.barnevernsregister.intake.fil;

/**
 * Who brings a file.
 *
 * @param id the person's key in our realm, or a system's organisation number; never a number of a person
 * @param navn what others at the service see; empty for a system
 */
public record Opplaster(String id, String navn) {

    public boolean person() {
        return !navn.isEmpty();
    }
}
