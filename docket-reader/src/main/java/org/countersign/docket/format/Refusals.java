package org.countersign.docket.format;

import org.countersign.courttime.Label;
import org.countersign.docket.Reading;

/** Why a file could not be read, each with what to do. */
public final class Refusals {
    private Refusals() {}

    public static Reading empty() {
        return refused("The file is empty; save it again.", "El archivo está vacío; guárdelo de nuevo.");
    }

    /**
     * The file is above the limit.
     *
     * @param limit in mebibytes
     */
    public static Reading tooLarge(int limit) {
        return refused(
                "The file is larger than " + limit + " MB or has too many parts; export the docket in parts.",
                "El archivo supera " + limit + " MB o tiene demasiadas partes; exporte el expediente por partes.");
    }

    public static Reading unknown() {
        return refused(
                "The file is no docket, notice of filing or table of entries that is known here; give the docket as"
                        + " JSON, HTML or CSV, or the notice as the message that was received.",
                "El archivo no es un expediente, aviso de presentación ni tabla de asientos conocidos; entregue el"
                        + " expediente como JSON, HTML o CSV, o el aviso como el mensaje recibido.");
    }

    static Reading brokenJson(int line) {
        return refused(
                "The JSON breaks off or is malformed at line " + line + "; export the docket again.",
                "El JSON está incompleto o mal formado en la línea " + line + "; exporte el expediente de nuevo.");
    }

    static Reading tooDeep() {
        return refused(
                "The JSON is nested too deeply or holds a text that is too long for a docket; export the docket again.",
                "El JSON está demasiado anidado o contiene un texto demasiado largo; exporte el expediente de nuevo.");
    }

    static Reading noDocketInJson() {
        return refused(
                "The JSON holds no docket: a `docket_number` or `docket_entries` is missing; export the whole docket.",
                "El JSON no contiene un expediente: falta `docket_number` o `docket_entries`; exporte el expediente"
                        + " completo.");
    }

    static Reading brokenMail() {
        return refused(
                "The message is damaged; save it again from the mail program as it was received.",
                "El mensaje está dañado; guárdelo de nuevo desde el correo tal como se recibió.");
    }

    static Reading brokenTable(long line) {
        return refused(
                "The table is malformed near line " + line + "; check the quotation marks there.",
                "La tabla está mal formada cerca de la línea " + line + "; revise las comillas.");
    }

    static Reading noTextColumn(String headers) {
        return refused(
                "No column of the table is known as the docket text; name one `text`. Its columns are " + headers + ".",
                "Ninguna columna de la tabla es el texto del asiento; llame a una `text`. Sus columnas son " + headers
                        + ".");
    }

    static Label noNotice() {
        return new Label(
                "This message is no notice of filing: it states no transaction and no case number; read it yourself.",
                "Este mensaje no es un aviso de presentación: no indica transacción ni número de caso; léalo usted.");
    }

    private static Reading refused(String en, String es) {
        return new Reading.Unreadable(new Label(en, es));
    }
}
