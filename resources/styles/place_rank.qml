<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="RuleRenderer" enableorderby="0" forceraster="0" symbollevels="0" referencescale="-1">
  <rules key="classes">
   <rule symbol="0" key="class_0" filter="(&quot;rank&quot; - 1.0) / maximum(&quot;rank&quot;) &lt; 0.1" label="First 10 % of the places" />
   <rule symbol="1" key="class_1" filter="(&quot;rank&quot; - 1.0) / maximum(&quot;rank&quot;) &gt;= 0.1 AND (&quot;rank&quot; - 1.0) / maximum(&quot;rank&quot;) &lt; 0.25" label="10 to 25 %" />
   <rule symbol="2" key="class_2" filter="(&quot;rank&quot; - 1.0) / maximum(&quot;rank&quot;) &gt;= 0.25 AND (&quot;rank&quot; - 1.0) / maximum(&quot;rank&quot;) &lt; 0.5" label="25 to 50 %" />
   <rule symbol="3" key="class_3" filter="(&quot;rank&quot; - 1.0) / maximum(&quot;rank&quot;) &gt;= 0.5" label="Second half" />
   <rule symbol="4" key="class_4" filter="&quot;rank&quot; IS NULL" label="Without a score" />
  </rules>
  <symbols>
   <symbol type="fill" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="37,52,148,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="110,110,110,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="1" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="44,127,184,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="110,110,110,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="2" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="65,182,196,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="110,110,110,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="3" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="161,218,180,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="110,110,110,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="solid" name="style" />
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" force_rhr="0" name="4" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleFill" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="140,140,140,255" name="color" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="110,110,110,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="b_diag" name="style" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <layerGeometryType>2</layerGeometryType>
</qgis>
